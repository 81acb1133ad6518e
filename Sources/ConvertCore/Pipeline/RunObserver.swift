/// Who follows a run and may end it; everything comes in the order of the inputs, on the thread that
/// called `run`.
public protocol RunObserver: AnyObject {
  /// Whether the run is to go on.
  var course: RunCourse { get }

  /// Takes note of what there is to tell.
  ///
  /// - Throws: `ConversionError` where it cannot be noted.
  func report(_ diagnostic: Diagnostic) throws(ConversionError)

  /// Takes note of the account so far, after something was written or told.
  func advance(to tally: Tally)

  /// Takes note that inputs are finished: all that comes of them has gone to the sink.
  ///
  /// - Throws: `ConversionError` where it cannot be noted.
  func finish(_ inputs: [FinishedInput], tally: Tally) throws(ConversionError)
}

/// Whether a run goes on.
public enum RunCourse: Hashable, Sendable {
  /// It goes on.
  case goOn
  /// No further article is read; what has been read is written.
  case readNoMore
  /// Nothing more is written.
  case writeNoMore
}

/// What is known of an input once it is read and its articles are written.
public struct FinishedInput: Hashable, Sendable {
  /// How many articles came out of it; 0 where documents are stored as they are.
  public var articles = 0
  /// What its request's stamp was.
  public var stamp: String?
}

/// An observer that wants the diagnostics and nothing else.
public final class ReportingObserver: RunObserver {
  private let toReport: (Diagnostic) -> Void

  /// Creates an observer that hands each diagnostic to a function.
  public init(_ report: @escaping (Diagnostic) -> Void) {
    toReport = report
  }

  /// The run always goes on.
  public var course: RunCourse { .goOn }

  /// Hands the diagnostic on.
  public func report(_ diagnostic: Diagnostic) { toReport(diagnostic) }

  /// Does nothing.
  public func advance(to tally: Tally) {}

  /// Does nothing.
  public func finish(_ inputs: [FinishedInput], tally: Tally) {}
}

/// The diagnostics of one conversion, in the order they came.
///
/// A log is shared by the context of a document and those of its members, and belongs to one thread
/// at a time.
public final class DiagnosticLog {
  /// What was reported and not yet taken.
  public private(set) var entries: [Diagnostic] = []

  /// How many errors were reported in all, taken or not.
  public private(set) var failures = 0

  /// Whether readers are asked how they came to the fields.
  public let isExplaining: Bool

  private var explanations: [Explanation] = []

  /// Creates an empty log, which asks readers to explain themselves or not.
  public init(explaining: Bool = false) {
    isExplaining = explaining
  }

  /// Adds what explains one field, where explanations are asked for.
  public func explain(_ explanation: @autoclosure () -> Explanation) {
    if isExplaining { explanations.append(explanation()) }
  }

  /// Takes all explanations out: those of the article that was read last.
  public func takeExplanations() -> [Explanation] {
    defer { explanations = [] }
    return explanations
  }

  /// Adds a diagnostic; one that repeats the last entry's kind at the same place only counts.
  public func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { failures += diagnostic.count }
    if let last = entries.last, last.code == diagnostic.code, last.location == diagnostic.location,
      last.message == diagnostic.message
    {
      entries[entries.count - 1].count += diagnostic.count
    } else {
      entries.append(diagnostic)
    }
  }

  /// Puts entries back that were taken out.
  public func restore(_ diagnostics: [Diagnostic]) {
    entries += diagnostics
  }

  /// Takes all entries out.
  public func take() -> [Diagnostic] {
    defer { entries = [] }
    return entries
  }
}

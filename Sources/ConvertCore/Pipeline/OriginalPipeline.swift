import ArticleModel

/// Documents that are stored as they are, with what reading them tells of their articles.
///
/// Workers read; one thread takes the documents in and hands them on, in the same order.
public final class OriginalPipeline {
  /// How many documents, and about how many bytes of them, make a job.
  private static let batchCount = 100
  private static let batchSize = 1 << 20

  /// What was wrong with the output, after which there is no going on.
  public private(set) var failure: ConversionError?

  private let reader: DocumentReader
  private let joiner: PieceJoiner
  private let pool: OrderedPool<[Piece]>
  private var batch: [OriginalDocument] = []
  private var size = 0
  private var ended = 0

  /// Creates a pipeline that an observer follows.
  public init(
    _ reader: DocumentReader, to sink: any DocumentSink, workers: Int, observer: any RunObserver
  ) {
    self.reader = reader
    let joiner = PieceJoiner(sink, separator: [], goingOn: false, observer: observer)
    self.joiner = joiner
    pool = OrderedPool(workers: workers) { (pieces) throws(ConversionError) in
      try joiner.join(pieces)
    }
  }

  /// Takes a document in.
  ///
  /// - Throws: `ConversionError` where the output fails; a failing document is reported.
  public func add(_ document: OriginalDocument) throws(ConversionError) {
    batch.append(document)
    size += document.bytes.count
    if batch.count >= Self.batchCount || size >= Self.batchSize { try flush() }
  }

  /// Takes note that the documents of an input have been taken in.
  public func endInput() {
    ended += 1
  }

  /// Takes something to tell in, behind the documents so far.
  ///
  /// - Throws: `ConversionError` where the output fails.
  public func tell(_ diagnostics: [Diagnostic]) throws(ConversionError) {
    if diagnostics.isEmpty { return }
    try flush()
    try submit(0) { [.diagnostics(diagnostics)] }
  }

  /// Waits for every document, and returns the account.
  ///
  /// - Throws: `ConversionError` where the output fails.
  public func finish() throws(ConversionError) -> Tally {
    try flush()
    try pool.finish()
    return joiner.tally
  }

  private func flush() throws(ConversionError) {
    if batch.isEmpty, ended == 0 { return }
    let (reader, documents, weight) = (reader, batch, size)
    let inputs = Array(repeating: FinishedInput(), count: ended)
    batch = []
    size = 0
    ended = 0
    try submit(weight) { documents.flatMap { $0.pieces(reader) } + [.finished(inputs)] }
  }

  private func submit(
    _ weight: Int, _ job: @escaping @Sendable () -> [Piece]
  ) throws(ConversionError) {
    do throws(ConversionError) {
      try pool.submit(weight: weight, job)
    } catch {
      failure = error
      throw error
    }
  }
}

/// A document that is to be stored as it is.
public struct OriginalDocument: Sendable {
  let name: DocumentName
  let path: String
  let lacksExtension: Bool
  let isFound: Bool
  let bytes: [UInt8]

  /// Creates a document that is to stand at `path`, with its format's extension where it has none;
  /// one that `isFound` may be none in any format.
  public init(
    _ name: DocumentName, path: String, lacksExtension: Bool = false, isFound: Bool, bytes: [UInt8]
  ) {
    self.name = name
    self.path = path
    self.lacksExtension = lacksExtension
    self.isFound = isFound
    self.bytes = bytes
  }

  /// The document, and what there is to tell of it; or only that, where it cannot be read.
  fileprivate func pieces(_ reader: DocumentReader) -> [Piece] {
    let log = DiagnosticLog()
    do throws(ConversionError) {
      let (article, fileExtension, count) = try reader.summary(of: name, bytes, log: log)
      return [
        .diagnostics(log.take()),
        .document(
          path: lacksExtension ? "\(path).\(fileExtension)" : path, bytes, count: count, article),
      ]
    } catch {
      var diagnostic = error.diagnostic
      if isFound, diagnostic.code == .unknownFormat { diagnostic.severity = .skip }
      return [.diagnostics(log.take() + [diagnostic])]
    }
  }
}

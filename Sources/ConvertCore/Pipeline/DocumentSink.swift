/// Where finished documents go: standard output, a file, a folder, a container.
///
/// `begin`, `write` and `end` come in turn, one document after the other, on one thread.
public protocol DocumentSink: AnyObject {
  /// Starts the document that is to stand at `path`.
  ///
  /// - Throws: `ConversionError` where it cannot be created; with the code `output.collision` where
  ///   there is one at this path already, and `output.unsafe-path` where there may be none: both cost
  ///   the document and do not end the run.
  func begin(_ path: String) throws(ConversionError)

  /// Takes note of the one article in the document, right after `begin`.
  func note(_ article: ArticleSummary)

  /// Adds bytes to the document.
  ///
  /// - Throws: `ConversionError` where they cannot be written.
  func write(_ bytes: [UInt8]) throws(ConversionError)

  /// Completes the document.
  ///
  /// - Throws: `ConversionError` where it cannot be completed.
  func end() throws(ConversionError)

  /// What makes sinks into the same place for other threads, each for documents that are whole; nothing
  /// where documents may stand in each other's way, or must come in their order.
  func branches() -> (@Sendable () -> any DocumentSink)?
}

extension DocumentSink {
  /// Does nothing: only an index needs to know.
  public func note(_ article: ArticleSummary) {}

  /// Nothing: documents come in their order.
  public func branches() -> (@Sendable () -> any DocumentSink)? { nil }
}

extension DiagnosticCode {
  /// Two documents would stand at one path.
  public static let outputCollision: DiagnosticCode = "output.collision"

  /// A document would stand at a path that leads elsewhere, or is none.
  public static let unsafePath: DiagnosticCode = "output.unsafe-path"
}

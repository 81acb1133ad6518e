import ArticleModel

/// The writing half of a format that stores whole documents of another format, as an archive does.
///
/// Documents come in the order of their paths, which is also the order in the container; what comes
/// back is to be written at once, so that memory does not grow with the archive.
public protocol ContainerWriter: SendableMetatype {
  /// Creates a writer with the options the user gave, which may use this many workers, and puts aside
  /// in what `spill` makes what it needs later; the bytes depend on neither.
  ///
  /// - Throws: `ConversionError` for a combination of options that cannot work.
  init(options: FormatOptions, workers: Int, spill: () -> any SpillStore) throws(ConversionError)

  /// Takes note of the path of the document that comes next.
  ///
  /// - Throws: `ConversionError` with the code `output.unsafe-path` or `output.collision` where no
  ///   document can be stored there; the container goes on without it.
  mutating func begin(_ path: String) throws(ConversionError)

  /// Takes one document in and returns the bytes that are ready to be written.
  ///
  /// - Throws: `ConversionError` where the document cannot be stored.
  mutating func add(_ document: StoredDocument) throws(ConversionError) -> [UInt8]

  /// Whether notes are kept, with which another writer can go on; not at first.
  var keepsNotes: Bool { get set }

  /// Takes out what there is to note of the bytes that were returned since the last call.
  mutating func takeNotes() -> [UInt8]

  /// Waits for the workers, and returns the bytes that are ready to be written, and as bytes of their own
  /// the documents that are in none of the container's yet.
  ///
  /// - Throws: `ConversionError` as `add` does.
  mutating func settle() throws(ConversionError) -> (ready: [UInt8], rest: [UInt8])

  /// Goes on behind the first `size` bytes of a container, of which these are all the notes, and with the
  /// documents that were in none of them; this comes before any document.
  ///
  /// - Throws: `ConversionError` where notes or documents are not what a writer has returned.
  mutating func goOn(behind size: Int, notes: Input, rest: [UInt8]) throws(ConversionError)

  /// Hands the rest of the container to `write`, piece by piece.
  ///
  /// - Throws: `ConversionError` where the end cannot be made; what `write` throws.
  mutating func finish(
    _ write: ([UInt8]) throws(ConversionError) -> Void
  ) throws(ConversionError)
}

/// A document on its way into a container.
public struct StoredDocument: Hashable, Sendable {
  /// The path in the container, with "/" between its parts, relative and without "." or "..".
  public var path: String

  /// The document's bytes.
  public var bytes: [UInt8]

  /// What the container's index may say of the article in it.
  public var article: ArticleSummary

  /// Creates a document to store.
  public init(path: String, bytes: [UInt8], article: ArticleSummary = ArticleSummary()) {
    self.path = path
    self.bytes = bytes
    self.article = article
  }
}

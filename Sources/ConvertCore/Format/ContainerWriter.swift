import ArticleModel

/// The writing half of a format that stores whole documents of another format, as an archive does.
///
/// Documents come in the order of their paths, which is also the order in the container; what comes
/// back is to be written at once, so that memory does not grow with the archive.
public protocol ContainerWriter: SendableMetatype {
  /// Creates a writer with the options the user gave, which may use this many workers; the bytes do
  /// not depend on their number.
  ///
  /// - Throws: `ConversionError` for a combination of options that cannot work.
  init(options: FormatOptions, workers: Int) throws(ConversionError)

  /// Takes one document in and returns the bytes that are ready to be written.
  ///
  /// - Throws: `ConversionError` where the path or the document cannot be stored.
  mutating func add(_ document: StoredDocument) throws(ConversionError) -> [UInt8]

  /// Returns the rest of the container.
  ///
  /// - Throws: `ConversionError` where the end cannot be made.
  mutating func finish() throws(ConversionError) -> [UInt8]
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

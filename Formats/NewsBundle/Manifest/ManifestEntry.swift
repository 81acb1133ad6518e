import ArticleModel
import ConvertCore

/// One line of a manifest: what is known of one article of a bundle, and where it is.
public struct ManifestEntry: Hashable, Sendable {
  /// The path in the archive.
  public var path: String
  /// What the article is, as far as it was known when it was stored.
  public var article: ArticleSummary
  /// The number of bytes of the document.
  public var size: Int
  /// The SHA-256 of the document, in lower-case hexadecimal digits.
  public var sha256: String
  /// The offset in the file of the gzip member that holds the entry.
  public var member: Int
  /// The offset of the tar entry in what that member decodes to.
  public var offset: Int

  /// Creates a line.
  public init(
    path: String, article: ArticleSummary = ArticleSummary(), size: Int, sha256: String,
    member: Int, offset: Int
  ) {
    self.path = path
    self.article = article
    self.size = size
    self.sha256 = sha256
    self.member = member
    self.offset = offset
  }
}

extension String {
  /// Whether the bytes of this path stand before those of the other: the order of a manifest.
  func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

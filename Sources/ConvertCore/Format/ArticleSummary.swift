import ArticleModel

/// What an archive's index says of an article: enough to find it, not to print it.
public struct ArticleSummary: Hashable, Sendable {
  /// The globally unique id.
  public var id: Text?
  /// The version, from 1.
  public var version: Int?
  /// The headline without its markup.
  public var headline: Text?
  /// When it was published, as the source wrote it.
  public var published: Text?
  /// The language, as a BCP 47 tag.
  public var language: Text?
  /// The section of the publication.
  public var section: Text?
  /// The name of the format that the document is in.
  public var format: Text?

  /// Creates a summary that says nothing.
  public init() {}

  /// Creates the summary of an article in a document of this format.
  public init(_ article: Article, in format: Format) {
    id = article.id
    version = article.version
    headline = article.headline.isEmpty ? nil : article.headline.plainText
    published = article.published?.text
    language = article.language
    section = article.section
    self.format = Text(format.name)
  }
}

import ArticleModel

/// An article on its way from a reader to a worker.
///
/// A class, since an article is large and batches of them are handed about.
final class ReadArticle: Sendable {
  /// The article.
  let article: Article
  /// Where it starts.
  let location: SourceLocation
  /// What the reader had to tell since the article before.
  let diagnostics: [Diagnostic]

  init(article: consuming Article, location: SourceLocation, diagnostics: [Diagnostic]) {
    self.article = article
    self.location = location
    self.diagnostics = diagnostics
  }

  /// Whether so much of the document lies between this article and an earlier one that they should
  /// not wait for one another in memory.
  func isFar(from earlier: ReadArticle) -> Bool {
    let start = earlier.location.position?.byte ?? 0
    let end = location.position?.byte ?? 0
    return end - start >= 1 << 20
  }
}

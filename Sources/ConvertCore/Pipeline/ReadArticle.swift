import ArticleModel

/// An article on its way from a reader to a worker.
struct ReadArticle: Sendable {
  /// The article.
  let article: Article
  /// Where it starts.
  let location: SourceLocation
  /// What the reader had to tell since the article before.
  let diagnostics: [Diagnostic]
}

import ArticleModel

extension NewsRule {
  /// There is something to publish.
  static let content = NewsRule(
    "content", .error, "an article has a body or media",
    """
    Metadata alone cannot be published. A package (type composite) may have links instead, and a \
    canceled or withheld article needs no content. Content in a vocabulary that the model does not have, \
    such as SportsML, counts.
    """
  ) { article, findings in
    guard article.status == nil || article.status == .usable else { return }
    let hasText = article.body.contains { $0.isFilled }
    let hasLinks = article.type == "composite" && !article.links.isEmpty
    if hasText || !article.media.isEmpty || hasLinks || article.hasForeignContent { return }
    findings.report("expected a body or media, found none")
  }
}

extension Article {
  /// Whether content that is no text was kept as its format had it (NewsML-G2's `contentSet`).
  fileprivate var hasForeignContent: Bool {
    extensions.contains { value in
      value.path == "contentSet" && !(value.name?.string.hasPrefix("@") ?? true)
    }
  }
}

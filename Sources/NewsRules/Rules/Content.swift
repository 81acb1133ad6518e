extension NewsRule {
  /// There is something to publish.
  static let content = NewsRule(
    "content", .error, "an article has a body or media",
    """
    Metadata alone cannot be published. A package (type composite) may have links instead, and a \
    canceled or withheld article needs no content.
    """
  ) { article, findings in
    guard article.status == nil || article.status == .usable else { return }
    let hasText = article.body.contains { $0.isFilled }
    let hasLinks = article.type == "composite" && !article.links.isEmpty
    if hasText || !article.media.isEmpty || hasLinks { return }
    findings.report("expected a body or media, found none")
  }
}

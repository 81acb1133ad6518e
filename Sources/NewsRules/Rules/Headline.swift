extension NewsRule {
  /// There is a headline.
  static let headline = NewsRule(
    "headline", .error, "an article has a headline",
    """
    Every list, alert and search result shows the headline. A text without one is an error; a picture, \
    video or other item whose caption may stand for it gets a note. A canceled article needs none.
    """
  ) { article, findings in
    guard article.headline.plainText.isBlank, article.status != .canceled else { return }
    findings.report("expected a headline, found none", nil, article.type == nil ? nil : .note)
  }
}

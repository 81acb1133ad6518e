extension NewsRule {
  /// What is embargoed is not called usable.
  static let embargoUsable = NewsRule(
    "embargo-usable", .warning, "an embargoed article is not called usable",
    """
    The embargo says not yet, and the status says now: which of them a receiver follows is chance. \
    Where the embargo has ended, leave it out of the version that is usable.
    """
  ) { article, findings in
    guard let embargo = article.embargoed, article.status == .usable else { return }
    let time = embargo.timestamp.map { "until \($0)" } ?? "without end"
    findings.report(
      "expected the status withheld beside an embargo \(time), found usable", .embargoed)
  }
}

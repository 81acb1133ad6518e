extension NewsRule {
  /// An embargo comes with a status.
  static let embargoStatus = NewsRule(
    "embargo-status", .warning, "an embargoed article has a publishing status",
    """
    Receivers that do not look at the embargo go by the status, and none means usable: an embargoed \
    article without one gets published. Give it the status withheld, and send it again as usable when \
    the embargo ends.
    """
  ) { article, findings in
    guard article.embargoed != nil, article.status == nil else { return }
    findings.report("expected the status withheld beside an embargo, found no status", .status)
  }
}

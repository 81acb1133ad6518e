extension NewsRule {
  /// No two articles of a run are the same version of the same item.
  static let duplicateID = NewsRule(
    aboutRun: "duplicate-id", .error, "an id and version come once in a run",
    """
    Of two articles with the same id and version a receiver keeps one, and which is chance. A newer \
    version has a higher number; another article has another id.
    """)
}

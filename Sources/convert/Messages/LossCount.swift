import ConvertCore

/// How often losses of one kind happened.
struct LossCount {
  /// The first of them.
  var first: Diagnostic
  /// How many there were.
  var count: Int
  /// In how many articles.
  var articles: Int

  init(first: Diagnostic) {
    self.first = first
    count = first.count
    articles = 1
  }
}

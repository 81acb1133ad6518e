import ArticleModel
import ConvertCore

extension NewsRule {
  /// Which date cannot come after which.
  private static let orders: [(earlier: Feature, later: Feature)] = [
    (.created, .versionCreated), (.created, .published), (.created, .expires),
    (.contentCreated, .contentModified), (.contentCreated, .published),
    (.versionCreated, .expires), (.published, .expires), (.embargoed, .expires),
  ]

  /// Dates follow one another.
  static let dateOrder = NewsRule(
    "date-order", .warning, "dates are in order",
    """
    An item is created before its version, and content before it is modified; both before they are \
    published; and nothing expires before it may be used. Two dates count as out of order only where \
    that holds however they are read: a mere day may be any hour of it, and a time without an offset \
    any place on earth.
    """
  ) { article, findings in
    let dates = Dictionary(
      uniqueKeysWithValues: article.namedDates.map { ($0.feature, $0.timestamp) })
    for (earlier, later) in orders {
      guard let first = dates[earlier], let second = dates[later], first.isSurelyAfter(second)
      else { continue }
      findings.report(
        "expected \(earlier.name) not after \(later.name), found \(first) and \(second)", later)
    }
  }
}

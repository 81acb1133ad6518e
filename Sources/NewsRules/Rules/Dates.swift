import ArticleModel
import ConvertCore

extension NewsRule {
  /// The dates of a newspaper, at least.
  private static let years = 1605...2099

  /// Every date can be true.
  static let dates = NewsRule(
    "dates", .warning, "dates are plausible",
    """
    A date before 1605, when the first newspaper came out, or after 2099 is a slip or a stand-in for \
    none, and so is the very second at which the clocks of computers begin (1970-01-01T00:00:00). \
    Today's date plays no part. An article may expire at any time after that.
    """
  ) { article, findings in
    for (name, feature, timestamp) in article.namedDates {
      if feature == .expires, Int(timestamp.year) > years.upperBound { continue }
      if !years.contains(Int(timestamp.year)) {
        findings.report(
          "expected a year from \(years.lowerBound) to \(years.upperBound) for \(name), found"
            + " \(timestamp)", feature)
      } else if timestamp.isEpoch {
        findings.report(
          "expected a date for \(name), found \(timestamp), which a clock shows that was never set",
          feature)
      }
    }
  }
}

extension Article {
  /// The article's dates with their names.
  var namedDates: [(name: Text, feature: Feature, timestamp: Timestamp)] {
    ArticleField.all.compactMap { field in
      guard let feature = field.feature else { return nil }
      let timestamp: Timestamp? =
        switch field.place {
        case .timestamp(let path): self[keyPath: path]
        case .embargo: embargoed?.timestamp
        default: nil
        }
      return timestamp.map { (field.name, feature, $0) }
    }
  }
}

extension Timestamp {
  /// Whether it is the first second of 1970.
  fileprivate var isEpoch: Bool {
    guard let time, year == 1970, month == 1, day == 1 else { return false }
    return time.hour == 0 && time.minute == 0 && (time.second ?? 0) == 0
      && (time.fraction?.value ?? 0) == 0
  }
}

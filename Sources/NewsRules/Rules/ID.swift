import ArticleModel
import ConvertCore

extension NewsRule {
  /// An id can be one.
  static let id = NewsRule(
    "id", .warning, "an id looks like an id",
    """
    Versions, corrections and kills find an article by its id. It has no white space and no control \
    characters, is no longer than 1,024 bytes, no stand-in such as "null" or "TODO", and a urn: names \
    its kind (urn:newsml:…). An article without an id is not looked at.
    """
  ) { article, findings in
    guard let id = article.id, let fault = id.fault else { return }
    findings.report(
      "expected an id such as urn:newsml:example.com:20240307:42, found \(fault)", .id)
  }
}

extension Text {
  private static let longestID = 1024

  private static let standIns: Set<String> = [
    "null", "nil", "none", "undefined", "nan", "n/a", "na", "todo", "tbd", "id", "guid", "test",
    "example", "unknown", "0", "-", "?", "[object object]",
    "00000000-0000-0000-0000-000000000000",
    "urn:uuid:00000000-0000-0000-0000-000000000000",
  ]

  /// What makes it no id, in words.
  fileprivate var fault: String? {
    if isBlank { return "an empty one" }
    if utf8.count > Self.longestID { return "one of \(utf8.count) bytes" }
    if Self.standIns.contains(string.lowercased()) { return "the stand-in \(shown)" }
    let hasSpace = string.unicodeScalars.contains {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    if hasSpace { return "\(shown), which has white space" }
    if string.lowercased().hasPrefix("urn:"), !isURN { return "\(shown), which is no whole urn:" }
    return nil
  }

  /// Whether it names a namespace and something in it (RFC 8141, section 2).
  private var isURN: Bool {
    let parts = string.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[1].utf8.count >= 2 && !parts[2].isEmpty
  }
}

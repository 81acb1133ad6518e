/// One condition on what a manifest says of an article: `language=vi`, `published>=2023-12`.
///
/// Numbers compare as numbers, all else by bytes, so that dates in ISO 8601 compare by time as long as
/// they are in one time zone. An article that does not have the field fulfils only `!=`.
struct SelectionCondition {
  /// The fields of a manifest's line, by their names there.
  private static let fields = [
    "path", "id", "version", "headline", "published", "language", "section", "format", "size",
  ]

  /// The names of the fields, for messages.
  static let fieldList = fields.joined(separator: ", ")

  // The longer of two that start alike stands first.
  private enum Comparison: String, CaseIterable {
    case notEqual = "!="
    case atMost = "<="
    case atLeast = ">="
    case equal = "="
    case less = "<"
    case more = ">"
    case contains = "~"
  }

  private let field: String
  private let comparison: Comparison
  private let value: String

  /// Reads a condition, or nothing where it is none.
  init?(_ text: String) {
    let name = text.prefix { $0.isASCII && $0.isLetter }
    let rest = text.dropFirst(name.count)
    guard Self.fields.contains(String(name)),
      let comparison = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) })
    else { return nil }
    field = String(name)
    self.comparison = comparison
    value = String(rest.dropFirst(comparison.rawValue.count))
  }

  /// Whether it is so.
  func holds(for entry: ManifestEntry) -> Bool {
    guard let found = value(in: entry) else { return comparison == .notEqual }
    let (isLess, isEqual): (Bool, Bool) =
      if let one = Int(found), let other = Int(value), field == "size" || field == "version" {
        (one < other, one == other)
      } else {
        (
          found.utf8.lexicographicallyPrecedes(value.utf8), found.utf8.elementsEqual(value.utf8)
        )
      }
    return switch comparison {
    case .equal: isEqual
    case .notEqual: !isEqual
    case .less: isLess
    case .atMost: isLess || isEqual
    case .more: !isLess && !isEqual
    case .atLeast: !isLess
    case .contains: value.isEmpty || found.contains(value)
    }
  }

  private func value(in entry: ManifestEntry) -> String? {
    switch field {
    case "path": entry.path
    case "id": entry.article.id?.string
    case "version": entry.article.version.map(String.init)
    case "headline": entry.article.headline?.string
    case "published": entry.article.published?.string
    case "language": entry.article.language?.string
    case "section": entry.article.section?.string
    case "format": entry.article.format?.string
    default: String(entry.size)
    }
  }
}

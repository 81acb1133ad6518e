import ArticleModel

/// A label of key-value headers and front matter, and the field it stands for.
struct HeaderKey: Sendable {
  /// The field's name in the model; `rights.notice` and `rights.usageTerms` for those parts.
  let field: Text
  /// Whether the label alone shows that a line is a header's: hardly a sentence begins like it.
  let isStrong: Bool
  /// Whether the label's language writes the day before the month.
  let isDayFirst: Bool

  /// The key of a label, which is in small letters; "date_created" and "date-created" are "date
  /// created".
  static func named(_ label: String) -> HeaderKey? {
    if let key = byLabel[label] { return key }
    guard label.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
    else { return nil }
    return byLabel[String(label.map { $0 == "-" || $0 == "_" ? " " : $0 })]
  }

  /// Whether the field is the headline or the title.
  var isHeadline: Bool { field == "headline" || field == "title" }

  /// Whether the field is a date, which is read and explained in its own way.
  var isDate: Bool {
    switch ArticleField.named(field)?.place {
    case .timestamp, .embargo: true
    default: false
    }
  }

  /// The label that is written for a field.
  static func label(of field: Text) -> Text? { written[field] }

  /// The fields that have a label, in the order in which they are written.
  static let fields: [Text] = rows.map(\.field).filter { $0 != subjectLine && $0 != body }

  /// The subject of a message: the headline, where nothing else is.
  static let subjectLine: Text = "subject-line"

  /// The label behind which the text begins.
  static let body: Text = "body"

  /// Every label that is read, in small letters.
  static var labels: some Sequence<String> { byLabel.keys }

  private static let rows = newslines + details

  private static let written = Dictionary(uniqueKeysWithValues: rows.map { ($0.field, $0.label) })

  private static let byLabel: [String: HeaderKey] = {
    var keys: [String: HeaderKey] = [:]
    for row in rows {
      for (names, isStrong, isDayFirst) in [
        (row.label.string, row.isStrong, false), (row.strong, true, false),
        (row.weak, false, false),
        (row.others, row.isStrong, true),
      ] {
        // By bytes: a look at every character would cost as much as reading fifty articles.
        for name in names.lowercased().utf8.split(separator: UInt8(ascii: "|")) {
          keys[String(Substring(name))] = HeaderKey(
            field: row.field, isStrong: isStrong, isDayFirst: isDayFirst)
        }
      }
    }
    return keys
  }()
}

/// A field with its labels: the written one, and those that are read.
struct HeaderKeyRow: Sendable {
  let field: Text
  let label: Text
  var isStrong = false
  /// English labels that no sentence begins with, and those that one might.
  var strong = ""
  var weak = ""
  /// Labels in Vietnamese, French, German, Spanish, Russian and Arabic.
  var others = ""
}

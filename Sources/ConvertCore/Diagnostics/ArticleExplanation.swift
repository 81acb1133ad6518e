import ArticleModel

/// How a reader came to the fields of one article.
public struct ArticleExplanation: Hashable, Sendable {
  /// Where the article starts.
  public let place: SourceLocation
  /// The name of the format.
  public let format: String
  /// What the reader said; nothing where each field is an element or member of the format's own.
  public let fields: [Explanation]

  /// Puts what a reader said in the order of the document.
  public init(place: SourceLocation, format: String, fields: [Explanation]) {
    self.place = place
    self.format = format
    self.fields = fields.enumerated().sorted { one, other in
      (one.element.location.position?.byte ?? 0, one.offset)
        < (other.element.location.position?.byte ?? 0, other.offset)
    }.map(\.element)
  }

  /// A line for each field: the field, its place, how sure it is, the rule, and what was found.
  public var drawing: String {
    let start = place.position.map { "\($0.line):\($0.column)" } ?? "-"
    if fields.isEmpty {
      return "read from \(start) on: every field is said by the format \(format) itself (certain)\n"
    }
    let rows = fields.map { field in
      [
        field.field.string,
        field.location.position.map { "\($0.line):\($0.column)" } ?? "-",
        field.certainty.rawValue,
        field.rule,
        field.value.shown + (field.note.map { " (\($0))" } ?? ""),
      ]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].utf8.count }.max() ?? 0 }
    return "read from \(start) on:\n"
      + rows.map { row in
        let columns = zip(row, widths).map { text, width in
          text + String(repeating: " ", count: width - text.utf8.count)
        }
        return "  " + columns.joined(separator: "  ") + "  " + row[4] + "\n"
      }.joined()
  }
}

import ArticleModel

extension Text {
  /// The text as a message quotes it: on one line between apostrophes, controls spelt out, and cut
  /// short after 60 characters.
  public var shown: String {
    var shown = ""
    var count = 0
    for scalar in string.unicodeScalars {
      if count == 60 { return "'\(shown)…'" }
      count += 1
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      case .spaceSeparator where scalar != " ":
        shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return "'\(shown)'"
  }
}

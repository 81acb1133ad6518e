import ConvertCore

extension NewsRules {
  /// Every rule with its code, its severity, what it expects and why, as `--list-rules` prints it.
  public static var listing: String {
    all.map { rule in
      "\(rule.code) (\(rule.severity.rawValue)): \(rule.summary)\n\(rule.explanation.wrapped)"
    }.joined(separator: "\n")
  }

  /// Every rule as a row of a Markdown table.
  public static var markdown: String {
    "| rule | severity | expects | why, and what is looked at |\n|---|---|---|---|\n"
      + all.map { rule in
        "| `\(rule.name)` | \(rule.severity.rawValue) | \(rule.summary) | \(rule.explanation) |\n"
      }.joined()
  }
}

extension String {
  /// The text in indented lines of up to 80 characters, each with its line end.
  fileprivate var wrapped: String {
    var lines = ""
    var line = "   "
    for word in split(separator: " ") {
      if line.count + 1 + word.count > 80 {
        lines += line + "\n"
        line = "   "
      }
      line += " " + word
    }
    return lines + line + "\n"
  }
}

import ConvertCore
import NewsRules

/// What validating one document gave.
struct ValidatedDocument: Sendable {
  /// The document.
  let name: DocumentName
  /// What was found.
  var findings: [Diagnostic] = []
  /// How many findings there were besides.
  var leftOut = 0
  /// What the rules found in its articles, and what the run must know of them.
  var articles: [CheckedArticle] = []
  /// Whether it could not be read at all.
  var isUnread = false
  /// Whether it is no document to be validated, and was passed over.
  var isSkipped = false
  /// That the schema which it asks for is not there.
  var missingSchema: Diagnostic?
  /// Whether it is the last document of an input.
  var endsInput = false

  /// Whether something is wrong with the document itself.
  var isFaulty: Bool {
    findings.contains { $0.severity == .error && $0 != missingSchema }
  }

  /// The findings, as many as are wanted, with a note about the others.
  func shown(most: Int) -> [Diagnostic] {
    let rest = leftOut + max(findings.count - most, 0)
    guard rest > 0 else { return findings }
    let cut = Diagnostic(
      .note, "validate.cut",
      "expected at most \(most) findings, found \(rest) more, which are left out (--max-errors)",
      at: SourceLocation(name))
    return findings.prefix(most) + [cut]
  }
}

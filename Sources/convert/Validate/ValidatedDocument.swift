import ConvertCore

/// What validating one document gave.
struct ValidatedDocument: Sendable {
  /// The document.
  let name: DocumentName
  /// What was found.
  var findings: [Diagnostic] = []
  /// How many findings there were besides.
  var leftOut = 0
  /// Whether it could not be read at all.
  var isUnread = false
  /// Whether it is no document to be validated, and was passed over.
  var isSkipped = false

  /// Whether something is wrong with the document.
  var isFaulty: Bool { findings.contains { $0.severity == .error } }

  /// That there were more findings.
  var cut: Diagnostic {
    Diagnostic(
      .note, "validate.cut", "\(leftOut) more findings are left out; --max-errors shows more",
      at: SourceLocation(name))
  }
}

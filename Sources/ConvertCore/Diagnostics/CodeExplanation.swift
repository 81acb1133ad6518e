/// What one kind of diagnostic means, for who meets it for the first time.
public struct CodeExplanation: Hashable, Sendable {
  /// The kind.
  public var code: DiagnosticCode

  /// How much it weighs where nothing speaks for more or less.
  public var severity: Severity

  /// What it is about: a noun phrase of a few words.
  public var summary: String

  /// Why it matters and what to do about it, in one or two sentences.
  public var explanation: String

  /// Creates an explanation.
  public init(
    _ code: DiagnosticCode, _ severity: Severity, _ summary: String, _ explanation: String
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
  }
}

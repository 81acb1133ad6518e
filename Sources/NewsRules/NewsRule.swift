import ArticleModel
import ConvertCore

/// One thing that a newsroom expects of every article, whatever format it came in.
///
/// A rule looks at one article and knows nothing else, so that articles are checked side by side. What
/// only several articles together can break (`isAboutRun`) is checked by `RunFacts`.
public struct NewsRule: Sendable {
  /// The name by which it is turned off; its code is `news.` and the name.
  public let name: String

  /// How much a finding weighs where nothing speaks for more or less.
  public let severity: Severity

  /// What the rule expects, in a few words.
  public let summary: String

  /// Why it matters, what exactly is looked at, and what to do.
  public let explanation: String

  /// Whether it looks at the articles of a run together.
  public let isAboutRun: Bool

  let check: @Sendable (Article, inout RuleFindings) -> Void

  /// Creates a rule about one article.
  init(
    _ name: String, _ severity: Severity, _ summary: String, _ explanation: String,
    check: @escaping @Sendable (Article, inout RuleFindings) -> Void
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.check = check
    isAboutRun = false
  }

  /// Creates a rule about all articles of a run, which `RunFacts` checks.
  init(aboutRun name: String, _ severity: Severity, _ summary: String, _ explanation: String) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    check = { _, _ in }
    isAboutRun = true
  }

  /// The code of its findings.
  public var code: DiagnosticCode { DiagnosticCode("news.\(name)") }

  /// The rule as the explanation of its code, for reports.
  public var codeExplanation: CodeExplanation {
    CodeExplanation(code, severity, summary, explanation)
  }
}

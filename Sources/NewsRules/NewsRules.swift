import ArticleModel
import ConvertCore

/// The rules that are on in a run.
///
/// ```swift
/// let rules = NewsRules(without: ["leftover"])
/// var run = RunFacts(rules)
/// for (article, location) in articles {
///   let checked = rules.check(article, at: location)   // on any thread, in any order
///   report(checked.findings + run.add(checked.facts))  // in the order of the input
/// }
/// report(run.endInput())                               // after each file or bundle
/// ```
///
/// On the command line a rule is turned off by `--rule NAME=off`, and all of them by `--rules none`.
public struct NewsRules: Sendable {
  /// Every rule there is, in the order in which they are listed.
  public static let all: [NewsRule] = [
    .headline, .content, .language, .dates, .dateOrder, .embargoStatus, .embargoUsable,
    .qcodeAlias, .mediaTopic, .id, .duplicateID, .bundleLink, .wordCount, .leftover,
  ]

  /// The rules that are on.
  public let enabled: [NewsRule]

  /// Turns on all rules but those of these names.
  public init(without disabled: Set<String> = []) {
    enabled = Self.all.filter { !disabled.contains($0.name) }
  }

  /// The rule of this name, or nothing where there is none.
  public static func named(_ name: String) -> NewsRule? {
    all.first { $0.name == name }
  }

  /// Checks one article, which begins at `location`; pure, so that many are checked side by side.
  public func check(_ article: Article, at location: SourceLocation) -> CheckedArticle {
    var findings = RuleFindings(in: article, at: location)
    for rule in enabled where !rule.isAboutRun { findings.apply(rule, to: article) }
    return CheckedArticle(
      findings: findings.diagnostics, facts: ArticleFacts(of: article, at: location))
  }
}

/// What the rules found in an article, and what the run must know of it.
public struct CheckedArticle: Sendable {
  /// The findings, in the order of the rules.
  public let findings: [Diagnostic]

  /// What `RunFacts` is told.
  public let facts: ArticleFacts
}

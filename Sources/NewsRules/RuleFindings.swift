import ArticleModel
import ConvertCore

/// What the rules have found in one article.
struct RuleFindings {
  private(set) var diagnostics: [Diagnostic] = []

  private var rule: NewsRule?
  private let article: Text?
  private let location: SourceLocation

  init(in article: Article, at location: SourceLocation) {
    self.article = article.id
    self.location = location
  }

  /// Lets a rule look at the article.
  mutating func apply(_ rule: NewsRule, to article: Article) {
    self.rule = rule
    rule.check(article, &self)
  }

  /// Adds a finding of the rule that is looking, which says what was expected and what found.
  mutating func report(_ message: String, _ feature: Feature? = nil, _ severity: Severity? = nil) {
    guard let rule else { return }
    diagnostics.append(
      Diagnostic(
        severity ?? rule.severity, rule.code, message, at: location, feature: feature,
        article: article))
  }
}

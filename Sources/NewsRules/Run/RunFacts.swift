import ArticleModel
import ConvertCore

/// What is known of the articles of a run so far: the rules that need several articles.
///
/// Ids are kept for the whole run, since a duplicate may come last; links and members only until the
/// end of their bundle.
public struct RunFacts {
  private let hasDuplicateRule: Bool
  private let hasLinkRule: Bool
  private var firstPlaces: [ArticleIdentity: SourceLocation] = [:]
  private var bundle = BundleLinks()

  /// Creates the facts of a run in which these rules are on.
  public init(_ rules: NewsRules) {
    hasDuplicateRule = rules.enabled.contains { $0.name == NewsRule.duplicateID.name }
    hasLinkRule = rules.enabled.contains { $0.name == NewsRule.bundleLink.name }
  }

  /// Adds an article, in the order of the input, and returns what it has in common with those before.
  public mutating func add(_ article: ArticleFacts) -> [Diagnostic] {
    if hasLinkRule { bundle.add(article) }
    guard hasDuplicateRule, let id = article.id else { return [] }
    let identity = ArticleIdentity(id: id, version: article.version)
    guard let first = firstPlaces[identity] else {
      firstPlaces[identity] = article.location
      return []
    }
    let version = article.version.map { " in version \($0)" } ?? ""
    return [
      NewsRule.duplicateID.finding(
        "expected an id once in a run, found \(id.shown)\(version) also at \(first)", of: article,
        .id)
    ]
  }

  /// Adds a member of a bundle that holds no article, such as a picture, to which a link may lead.
  public mutating func add(member: DocumentName) {
    if hasLinkRule { bundle.add(member) }
  }

  /// Ends a file or bundle, and returns which links of its articles led nowhere in it.
  public mutating func endInput() -> [Diagnostic] {
    defer { bundle = BundleLinks() }
    return bundle.findings
  }
}

private struct ArticleIdentity: Hashable {
  let id: Text
  let version: Int?
}

extension NewsRule {
  /// A finding about an article of the run.
  func finding(
    _ message: String, of article: ArticleFacts, _ feature: Feature, _ severity: Severity? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity ?? self.severity, code, message, at: article.location, feature: feature,
      article: article.id)
  }
}

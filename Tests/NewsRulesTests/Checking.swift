import ArticleModel
import ConvertCore
import NewsRules

extension Article {
  /// An article that breaks no rule, with changes.
  static func whole(_ change: (inout Article) -> Void = { _ in }) -> Article {
    var article = Article()
    article.id = "urn:newsml:example.com:20240307:42"
    article.headline = "Ferries to sail every hour"
    article.body = [.paragraph("The ferries will sail every hour from the spring.")]
    change(&article)
    return article
  }

  /// What one rule finds, as "severity: message".
  func findings(_ rule: String) -> [String] {
    NewsRules().check(self, at: .init(DocumentName("a.xml"), .start)).findings
      .filter { $0.code.name == "news.\(rule)" }.map { "\($0.severity.rawValue): \($0.message)" }
  }
}

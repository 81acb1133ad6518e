import ArticleModel
import ConvertCore
import NewsRules
import TestKit
import Testing

@Suite("The list of rules")
struct RegistryTests {
  @Test("every rule has a name of its own, and says what it expects and why")
  func metadata() {
    let names = NewsRules.all.map(\.name)
    #expect(Set(names).count == names.count)
    for rule in NewsRules.all {
      #expect(rule.name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 })
      #expect(rule.code.name == "news.\(rule.name)")
      #expect(!rule.summary.hasSuffix(".") && rule.explanation.hasSuffix("."))
      #expect(NewsRules.named(rule.name)?.name == rule.name)
    }
    #expect(NewsRules.named("headlines") == nil)
  }

  @Test("an article as it should be breaks none")
  func whole() {
    #expect(NewsRules().check(.whole(), at: .init(DocumentName("a"))).findings == [])
  }

  @Test("a rule that is off finds nothing", arguments: NewsRules.all.map(\.name))
  func off(name: String) {
    let rules = NewsRules(without: [name])
    #expect(rules.enabled.map(\.name) == NewsRules.all.map(\.name).filter { $0 != name })
    let findings = rules.check(Article(), at: .init(DocumentName("a"))).findings
    #expect(!findings.contains { $0.code.name == "news.\(name)" })
  }

  @Test("a finding has the article's place and id, and its rule's code")
  func finding() {
    let place = SourceLocation(
      DocumentName("a.tar", member: "b.xml"), Position(line: 3, column: 2, byte: 9))
    let article = Article.whole { $0.headline = Inlines() }
    let findings = NewsRules().check(article, at: place).findings
    #expect(
      findings == [
        Diagnostic(
          .error, "news.headline", "expected a headline, found none", at: place,
          article: "urn:newsml:example.com:20240307:42")
      ])
  }
}

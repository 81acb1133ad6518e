import ArticleModel
import TestKit
import Testing

@Suite("The article and the table of its fields")
struct ArticleTests {
  @Test("the table names every stored property, in order")
  func tableIsWhole() {
    let stored = Mirror(reflecting: Article()).children.compactMap(\.label)
    #expect(stored == ArticleField.all.map(\.name.string) + ["layoutBeside"])
  }

  @Test("a field is found by its name, and has the feature of that name")
  func names() {
    for field in ArticleField.all {
      #expect(ArticleField.named(field.name)?.name == field.name)
      if let feature = field.feature { #expect(feature.name == field.name.string) }
    }
    #expect(ArticleField.named("layout") == nil && ArticleField.named("Headline") == nil)
    let without = ArticleField.all.filter { $0.feature == nil }.map(\.name)
    #expect(without == ["headline", "body", "extensions"])
  }

  @Test("without a field's feature nothing is left of the field")
  func clearing() {
    var generator = ArticleGenerator(seed: 11)
    for _ in 0..<20 {
      let article = generator.article()
      for field in ArticleField.all {
        guard let feature = field.feature else { continue }
        let projected = article.projected(onto: .all.subtracting([feature])).article
        let keys = projected.outline.children.map { $0.label.prefix { $0 != " " } }
        #expect(!keys.contains(Substring(field.name.string)), "\(field.name)")
      }
    }
  }

  @Test("the type text is the default and not kept")
  func type() {
    var article = Article()
    article.type = "picture"
    article.type = "text"
    #expect(article.type == nil && article == Article())
  }

  @Test("layout is no part of equality, and survives a projection")
  func layout() {
    var article = Article()
    article.slugline = "x"
    let twin = article
    article.layout.lineEnding = .crlf
    #expect(article == twin && article.hashValue == twin.hashValue)
    #expect(article.features() == twin.features())
    #expect(article.projected(onto: []).article.layout.lineEnding == .crlf)
  }

  @Test("an article without headline, summary, body and media is empty")
  func isEmpty() {
    var article = Article()
    article.title = "a"
    #expect(article.isEmpty)
    article.media = [Medium()]
    #expect(!article.isEmpty)
  }
}

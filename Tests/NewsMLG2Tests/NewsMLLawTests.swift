import ArticleModel
import ConvertCore
import NewsMLG2
import TestKit
import Testing

@Suite("The law of NewsML-G2")
struct NewsMLLawTests {
  @Test("what is written reads back the same", arguments: [true, false])
  func articles(isOrdinary: Bool) throws {
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed, format: "newsml")
      generator.isOrdinary = isOrdinary
      let article = generator.article()
      let document = try Document(writing: [article])
      let read = document.read()
      #expect(read.error == nil, "seed \(seed): \(document.text)")
      document.expect([article], "seed \(seed)")
      #expect(read.messages.isEmpty, "seed \(seed): \(document.text)")
      let again = try Document(writing: read.articles)
      #expect(again.bytes == document.bytes, "seed \(seed)")
    }
  }

  @Test("a message of several articles reads back the same")
  func messages() throws {
    for seed in Soak.seeds.prefix(100) {
      var generator = ArticleGenerator(seed: seed, format: "newsml")
      let articles = [generator.article(), generator.article(), generator.article()]
      let document = try Document(writing: articles)
      document.expect(articles, "seed \(seed)")
    }
  }
}

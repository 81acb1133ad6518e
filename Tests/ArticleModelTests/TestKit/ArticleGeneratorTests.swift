import ArticleModel
import TestKit
import Testing

@Suite("The generator of articles")
struct ArticleGeneratorTests {
  @Test("no article uses a feature that was not given", arguments: [true, false])
  func keepsToItsFeatures(isOrdinary: Bool) {
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      let features = random.featureSet()
      var generator = ArticleGenerator(seed: seed, features: features, format: "own")
      generator.ownExtensions = [ExtensionValue(format: "own", value: "x")]
      generator.isOrdinary = isOrdinary
      let excess = generator.article().features(for: "own").subtracting(features)
      #expect(excess.isEmpty, "seed \(seed): \(excess.features.map(\.name))")
    }
  }

  @Test("every feature is used by at least one article in forty")
  func usesEveryFeature() {
    var generator = ArticleGenerator(seed: 1, format: "own")
    generator.ownExtensions = [ExtensionValue(format: "own", value: "x")]
    var counts: [Feature: Int] = [:]
    for _ in 0..<400 {
      for feature in generator.article().features(for: "own").features {
        counts[feature, default: 0] += 1
      }
    }
    for feature in Feature.allCases {
      #expect(counts[feature, default: 0] >= 10, "\(feature.name)")
    }
  }

  @Test("the same seed gives the same articles, another seed others")
  func isDeterministic() {
    var one = ArticleGenerator(seed: 7)
    var twin = ArticleGenerator(seed: 7)
    var other = ArticleGenerator(seed: 8)
    let articles = (0..<20).map { _ in one.article() }
    #expect(articles == (0..<20).map { _ in twin.article() })
    #expect(articles != (0..<20).map { _ in other.article() })
  }

  @Test("a complete article has both a headline and a body")
  func isComplete() {
    var generator = ArticleGenerator(seed: 3, features: [])
    generator.isComplete = true
    for _ in 0..<100 {
      let article = generator.article()
      #expect(!article.headline.isEmpty && !article.body.isEmpty)
    }
  }

  @Test("ordinary texts are single lines without blanks at their edges or in a row")
  func ordinaryTexts() {
    var generator = ArticleGenerator(seed: 5, features: .all.subtracting([.bodyPreformatted]))
    for _ in 0..<300 {
      let article = generator.article()
      let lines = [article.title, article.slugline, article.byline, article.headline.plainText]
      for line in lines.compactMap(\.self) + article.keywords {
        let edges = [line.utf8.first, line.utf8.last]
        #expect(!edges.contains(UInt8(ascii: " ")), "\(line)")
        #expect(!line.string.contains("  "), "\(line)")
      }
      let drawing = article.outline.drawing.replacing("\\\\", with: "/")
      #expect(!drawing.contains("\\n") && !drawing.contains("\\t") && !drawing.contains("\\u{"))
      #expect(!drawing.contains("paragraph \"\"") && !drawing.contains("text \"\""))
    }
  }

  @Test("texts that are not ordinary come in every nasty kind")
  func nastyTexts() {
    var generator = ArticleGenerator(seed: 6)
    generator.isOrdinary = false
    let drawings = (0..<300).map { _ in generator.article().outline.drawing }.joined()
    for trace in ["\"\"", "\\n", "\\r", "\\t", "\\u{85}", "\\u{2028}", "\\u{202e}", "\" "] {
      #expect(drawings.contains(trace), "\(trace)")
    }
  }
}

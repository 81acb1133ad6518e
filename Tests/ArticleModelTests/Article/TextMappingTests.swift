import ArticleModel
import TestKit
import Testing

@Suite("Every text of an article can be changed")
struct TextMappingTests {
  @Test("no text is forgotten, and none that is not one is changed")
  func all() throws {
    for seed in Soak.seeds(100, soak: 2000) {
      var generator = ArticleGenerator(seed: seed)
      let article = generator.article()
      var mapped = article
      mapped.mapTexts { "<" + $0 + ">" }
      var back = mapped
      back.mapTexts { text in
        Text(String(text.string.dropFirst().dropLast()))
      }
      #expect(back == article, "seed \(seed)")
      for text in mapped.outline.drawing.matches(of: /"((?:[^"\\]|\\.)*)"/).map(\.output.1) {
        // The outline quotes numbers as they are written, too.
        if text.utf8.allSatisfy({ 0x2D...0x39 ~= $0 }) { continue }
        #expect(text.hasPrefix("<") && text.hasSuffix(">"), "seed \(seed): \(text)")
      }
    }
  }
}

import ArticleModel
import TestKit
import Testing

@Suite("The outline")
struct OutlineTests {
  @Test("a text stands on one line, its controls, quotes and backslashes escaped")
  func escapes() {
    var article = Article()
    article.title = "a\"b\\c\nd\re\tf\u{1B}g\u{85}h\u{2028}i\u{202E}j\u{2069}é\u{A0}"
    let escaped = #"a\"b\\c\nd\re\tf\u{1b}g\u{85}h\u{2028}i\u{202e}j\u{2069}é"#
    #expect(article.outline.children.map(\.label) == ["title \"\(escaped)\u{A0}\""])
  }

  @Test("codes and format names that would break their line are quoted")
  func unusualNames() {
    var article = Article()
    article.subjects = [
      Concept(scheme: "x", code: "a:b"), Concept(scheme: "x:a", code: "b"),
      Concept(scheme: "", code: "a b"), Concept(scheme: "x", code: "a\nb\""),
    ]
    article.extensions = [ExtensionValue(format: "a\nb", value: "c")]
    #expect(
      article.outline.drawing == #"""
        article
        ├─ subjects
        │  ├─ concept x:a:b
        │  ├─ concept scheme: "x:a", code: "b"
        │  ├─ concept scheme: "", code: "a b"
        │  └─ concept scheme: "x", code: "a\nb\""
        └─ extensions
           └─ "a\nb"
              └─ "c"

        """#)
  }

  @Test("two articles have one outline only where they are equal", arguments: [true, false])
  func tellsArticlesApart(isOrdinary: Bool) {
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed)
      generator.isOrdinary = isOrdinary
      let article = generator.article()
      var random = SeededGenerator(seed: ~seed)
      let feature = random.pick(article.features().features + [.id])
      let other = article.projected(onto: .all.subtracting([feature])).article
      let areAlike = article.outline.drawing == other.outline.drawing
      #expect(areAlike == (article == other), "seed \(seed), \(feature.name)")
    }
  }

  @Test("layout is shown after everything else")
  func layout() {
    var article = Article()
    article.slugline = "x"
    article.layout.finalNewline = true
    article.layout.blankLines = false
    article.layout.lineEnding = .crlf
    let last = "layout finalNewline: true, blankLines: false, lineEnding: crlf"
    #expect(article.outline.children.map(\.label) == ["slugline \"x\"", last])
  }
}

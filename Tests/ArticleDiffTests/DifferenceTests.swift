import ArticleDiff
import ArticleModel
import TestKit
import Testing

@Suite("What differs in two articles")
struct DifferenceTests {
  @Test("articles differ where they are not equal, and only there")
  func completeness() {
    var before = Article()
    for seed in Soak.seeds(500, soak: 20_000) {
      var generator = ArticleGenerator(seed: seed)
      generator.isOrdinary = seed % 2 == 0
      let article = generator.article()
      #expect(ArticleDifference(from: article, to: article).differences.isEmpty, "seed \(seed)")
      let isSame = ArticleDifference(from: before, to: article).differences.isEmpty
      #expect(isSame == (before == article), "seed \(seed)")
      before = article
    }
  }

  @Test("every field that differs is named, and no other")
  func fields() {
    for seed in Soak.seeds(300, soak: 10_000) {
      var generator = ArticleGenerator(seed: seed)
      let (one, other) = (generator.article(), generator.article())
      let named = Set(
        ArticleDifference(from: one, to: other).differences.map { difference in
          Text(difference.path.prefix { $0 != "[" && $0 != "." })
        })
      let (first, second) = (fields(of: one), fields(of: other))
      let differing = Set(first.keys).union(second.keys).filter { first[$0] != second[$0] }
      #expect(named == differing, "seed \(seed)")
    }
  }

  @Test("the words of a text make both texts")
  func wording() {
    for seed in Soak.seeds(500, soak: 20_000) {
      var generator = ArticleGenerator(seed: seed)
      generator.isOrdinary = seed % 2 == 0
      let old = generator.article().body.plainText
      let new = generator.article().body.plainText
      var (first, second): (Text, Text) = ("", "")
      for piece in Wording(from: old, to: new).pieces {
        switch piece {
        case .same(let text): (first, second) = (first + text, second + text)
        case .removed(let text): first = first + text
        case .added(let text): second = second + text
        }
      }
      #expect(first == old && second == new, "seed \(seed)")
    }
  }

  @Test("texts that differ only in how an accent is written differ")
  func bytes() {
    var (old, new) = (Article(), Article())
    (old.byline, new.byline) = ("caf\u{E9}", "cafe\u{301}")
    let expected = "~ byline: [-caf\u{E9}-]{+cafe\u{301}+}\n"
    #expect(drawing(old, new).utf8.elementsEqual(expected.utf8))
  }

  @Test("a paragraph that is put in is added, and one that is reworded is changed")
  func paragraphs() {
    let old = Article.of("The ferries will sail every hour.", "It rained all day.", "The end.")
    let new = Article.of(
      "A new first paragraph.", "The ferries will sail every two hours.", "The end.")
    #expect(
      drawing(old, new) == """
        + body[1]: A new first paragraph.
        ~ body[1]: The ferries will sail every [-hour-]{+two hours+}.
        - body[2]: It rained all day.

        """)
  }

  @Test("what differs only in markup is shown as outlines")
  func markup() {
    var (old, new) = (Article(), Article())
    old.headline = "One more day"
    new.headline = [.text("One "), .styled(.emphasis, "more"), .text(" day")]
    #expect(
      drawing(old, new) == """
        ~ headline:
          - One more day
          + text
          + ├─ text "One "
          + ├─ emphasis "more"
          + └─ text " day"

        """)
  }

  @Test("values, lists and rights")
  func values() {
    var (old, new) = (Article(), Article())
    old.version = 2
    new.version = 3
    old.keywords = ["rain", "ferries"]
    new.keywords = ["ferries", "night"]
    new.embargoed = .indefinite
    old.rights.year = 2024
    old.subjects = [Concept(scheme: "medtop", code: "20000523")]
    new.subjects = [Concept(scheme: "medtop", code: "20000524")]
    #expect(
      drawing(old, new) == """
        ~ version: 2 → 3
        + embargoed: indefinite
        - rights.year: 2024
        ~ subjects[1]: concept medtop:20000523 → concept medtop:20000524
        - keywords[1]: rain
        + keywords[2]: night

        """)
  }

  @Test("a long text is cut to what stands beside the changes, and controls are spelt out")
  func context() {
    let long = String(repeating: "again and ", count: 20)
    let old = Article.of("\(long)one\u{1B} \(long)two \(long)")
    let new = Article.of("\(long)1 \(long)2 \(long)")
    let some = "again and again and again and"
    #expect(
      drawing(old, new)
        == "~ body[1]: …\(some) [-one\\u{1b}-]{+1+} \(some)…\(some) [-two-]{+2+} \(some)…\n")
  }

  private func drawing(_ old: Article, _ new: Article) -> String {
    ArticleDifference(from: old, to: new).drawing
  }

  /// The outlines of an article's fields by their names, layout apart.
  private func fields(of article: Article) -> [Text: String] {
    var article = article
    article.layout = Layout()
    let fields = article.outline.children.map { field in
      (Text(field.label.prefix { $0 != " " }), field.drawing)
    }
    return Dictionary(uniqueKeysWithValues: fields)
  }
}

extension Article {
  /// An article of plain paragraphs.
  fileprivate static func of(_ paragraphs: String...) -> Article {
    var article = Article()
    article.body = paragraphs.map { .paragraph(Inlines(Text($0))) }
    return article
  }
}

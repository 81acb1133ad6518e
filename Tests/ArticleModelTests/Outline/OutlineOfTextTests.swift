import ArticleModel
import Testing

@Suite("The outline of an article rich in text")
struct OutlineOfTextTests {
  @Test("every block and inline has its line")
  func drawing() {
    var article = Article()
    article.language = "vi"
    article.headline = [.text("Hội nghị "), .styled(.emphasis, "mới")]
    article.subheadlines = ["Second", [.lineBreak]]
    article.summary = [.paragraph("In short")]
    article.byline = "By the desk"
    article.dateline = "HANOI, 21 December (VNA)"
    article.body = Self.body
    article.endMark = "./."
    #expect(article.outline.drawing == Self.golden)
  }

  private static let body: [Block] = [
    .paragraph([
      .text("He met "),
      .entity(Entity(kind: "place", concept: Concept(scheme: "geo", code: "84"), "Huế")),
      .lineBreak, .link(Hyperlink(href: "https://example.com/?a=1&b", title: "T", "there")),
    ]),
    .heading(level: 3, "Talks"),
    .list(
      ordered: true, items: [[.paragraph("one"), .rule], [.list(ordered: false, items: [[]])]]),
    .quote([.paragraph([.styled(.strong, [.styled(.code, "x")])])]),
    .preformatted("1  2\n3  4"),
    .table(
      Table(
        caption: "Medals",
        rows: [
          [TableCell([.paragraph("Gold")], header: true, colspan: 2)],
          [TableCell([.paragraph("7")], rowspan: 2), TableCell([])],
        ])),
    .image(Image(media: "m1", caption: "A bridge")), .image(Image(href: "a.jpg")),
    .embed(Embed(href: "u:e", html: "<p>\"</p>", provider: "Video")), .embed(Embed()),
  ]

  private static let golden = #"""
    article
    ├─ language "vi"
    ├─ headline
    │  ├─ text "Hội nghị "
    │  └─ emphasis "mới"
    ├─ subheadlines
    │  ├─ - "Second"
    │  └─ -
    │     └─ break
    ├─ summary
    │  └─ paragraph "In short"
    ├─ byline "By the desk"
    ├─ dateline "HANOI, 21 December (VNA)"
    ├─ body
    │  ├─ paragraph
    │  │  ├─ text "He met "
    │  │  ├─ entity kind: "place"
    │  │  │  ├─ concept geo:84
    │  │  │  └─ text "Huế"
    │  │  ├─ break
    │  │  └─ link href: "https://example.com/?a=1&b", title: "T"
    │  │     └─ text "there"
    │  ├─ heading level 3 "Talks"
    │  ├─ ordered list
    │  │  ├─ item
    │  │  │  ├─ paragraph "one"
    │  │  │  └─ rule
    │  │  └─ item
    │  │     └─ list
    │  │        └─ item
    │  ├─ quote
    │  │  └─ paragraph
    │  │     └─ strong
    │  │        └─ code "x"
    │  ├─ preformatted "1  2\n3  4"
    │  ├─ table
    │  │  ├─ caption "Medals"
    │  │  ├─ row
    │  │  │  └─ header cell colspan 2
    │  │  │     └─ paragraph "Gold"
    │  │  └─ row
    │  │     ├─ cell rowspan 2
    │  │     │  └─ paragraph "7"
    │  │     └─ cell
    │  ├─ image media: "m1"
    │  │  └─ caption "A bridge"
    │  ├─ image href: "a.jpg"
    │  ├─ embed href: "u:e", html: "<p>\"</p>", provider: "Video"
    │  └─ embed
    └─ endMark "./."

    """#
}

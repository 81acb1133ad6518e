import ArticleModel
import Testing

@Suite("Projection of inlines and newslines")
struct InlineProjectionTests {
  @Test("each inline becomes the nearest that the target holds", arguments: cases)
  func rule(_ rule: ProjectionCase) { rule.check() }

  private static let marked: Inlines = [
    .text("a "),
    .styled(.emphasis, [.link(Hyperlink(href: "u:x", title: "t", "b"))]),
    .lineBreak,
    .entity(Entity(kind: "place", concept: Concept(scheme: "x", code: "1"), "Huế")),
  ]

  private static let before = """
    └─ body
       └─ paragraph
          ├─ text "a "
          ├─ emphasis
          │  └─ link href: "u:x", title: "t"
          │     └─ text "b"
          ├─ break
          └─ entity kind: "place"
             ├─ concept x:1
             └─ text "Huế"
    """

  private static let cases = [
    ProjectionCase(
      "styled text becomes its content", without: [.inlineEmphasis],
      { $0.body = [.paragraph(marked)] }, before: before,
      after: """
        └─ body
           └─ paragraph
              ├─ text "a "
              ├─ link href: "u:x", title: "t"
              │  └─ text "b"
              ├─ break
              └─ entity kind: "place"
                 ├─ concept x:1
                 └─ text "Huế"
        """,
      losses: ["inline.emphasis: styled text became plain ×1"]),
    ProjectionCase(
      "links and entities become their text, breaks become spaces",
      without: [.inlineLinks, .inlineEntities, .inlineBreaks],
      { $0.body = [.paragraph(marked)] }, before: before,
      after: """
        └─ body
           └─ paragraph
              ├─ text "a "
              ├─ emphasis "b"
              └─ text " Huế"
        """,
      losses: [
        "inline.links: links in the text became their text ×1",
        "inline.breaks: line breaks became spaces ×1",
        "inline.entities: entities in the text became their text ×1",
      ]),
    ProjectionCase(
      "an entity keeps its text where its concept goes", without: [.conceptsCodes],
      { $0.body = [.paragraph(marked)] }, before: before,
      after: """
        └─ body
           └─ paragraph
              ├─ text "a "
              ├─ emphasis
              │  └─ link href: "u:x", title: "t"
              │     └─ text "b"
              ├─ break
              └─ entity kind: "place"
                 └─ text "Huế"
        """,
      losses: ["concepts.codes: codes of concepts left out ×1"]),
    ProjectionCase(
      "newslines lose all their markup at once",
      without: [.headlineMarkup, .subheadlinesMarkup, .teasersMarkup],
      {
        $0.headline = [.text("a"), .lineBreak, .styled(.quote, "b")]
        $0.subheadlines = ["c", [.styled(.code, "d")]]
        $0.teasers = [[.styled(.code, "e")]]
      },
      before: """
        ├─ headline
        │  ├─ text "a"
        │  ├─ break
        │  └─ quote "b"
        ├─ subheadlines
        │  ├─ - "c"
        │  └─ -
        │     └─ code "d"
        └─ teasers
           └─ -
              └─ code "e"
        """,
      after: """
        ├─ headline "a b"
        ├─ subheadlines
        │  ├─ - "c"
        │  └─ - "d"
        └─ teasers
           └─ - "e"
        """,
      losses: [
        "headline.markup: markup of newslines left out ×1",
        "subheadlines.markup: markup of newslines left out ×1",
        "teasers.markup: markup of newslines left out ×1",
      ]),
    ProjectionCase(
      "a summary of blocks becomes one paragraph", without: [.summaryBlocks],
      { $0.summary = [.paragraph([.styled(.strong, "a")]), .preformatted("b\nc"), .rule] },
      before: """
        └─ summary
           ├─ paragraph
           │  └─ strong "a"
           ├─ preformatted "b\\nc"
           └─ rule
        """,
      after: """
        └─ summary
           └─ paragraph "a b c"
        """,
      losses: ["summary.blocks: summary became one plain paragraph ×1"]),
    ProjectionCase(
      "a summary without any text goes, one empty paragraph too", without: [.summaryBlocks],
      { $0.summary = [.paragraph("")] },
      before: """
        └─ summary
           └─ paragraph ""
        """,
      after: "",
      losses: ["summary.blocks: summary became one plain paragraph ×1"]),
  ]
}

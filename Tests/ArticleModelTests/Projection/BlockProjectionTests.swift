import ArticleModel
import Testing

@Suite("Projection of blocks")
struct BlockProjectionTests {
  @Test("each block becomes the nearest that the target holds", arguments: cases)
  func rule(_ rule: ProjectionCase) { rule.check() }

  private static let cases = [
    ProjectionCase(
      "headings become paragraphs", without: [.bodyHeadings],
      { $0.body = [.heading(level: 2, "Talks"), .heading(level: 3, [.styled(.strong, "More")])] },
      before: """
        └─ body
           ├─ heading level 2 "Talks"
           └─ heading level 3
              └─ strong "More"
        """,
      after: """
        └─ body
           ├─ paragraph "Talks"
           └─ paragraph
              └─ strong "More"
        """,
      losses: ["body.headings: headings became paragraphs ×2"]),
    ProjectionCase(
      "list items, nested ones too, become paragraphs", without: [.bodyLists],
      {
        let inner = Block.list(ordered: true, items: [[.paragraph("b")], []])
        $0.body = [.list(ordered: false, items: [[.paragraph("a"), inner], [.rule]])]
      },
      before: """
        └─ body
           └─ list
              ├─ item
              │  ├─ paragraph "a"
              │  └─ ordered list
              │     ├─ item
              │     │  └─ paragraph "b"
              │     └─ item
              └─ item
                 └─ rule
        """,
      after: """
        └─ body
           ├─ paragraph "a"
           ├─ paragraph "b"
           └─ rule
        """,
      losses: ["body.lists: list items became paragraphs ×2"]),
    ProjectionCase(
      "quotations become what they hold", without: [.bodyQuotes],
      { $0.body = [.quote([.paragraph("a"), .quote([.paragraph("b")])])] },
      before: """
        └─ body
           └─ quote
              ├─ paragraph "a"
              └─ quote
                 └─ paragraph "b"
        """,
      after: """
        └─ body
           ├─ paragraph "a"
           └─ paragraph "b"
        """,
      losses: ["body.quotes: quotations became paragraphs ×2"]),
    ProjectionCase(
      "preformatted lines become paragraphs, blank ones go", without: [.bodyPreformatted],
      { $0.body = [.preformatted("a  1\n\n  b\n")] },
      before: """
        └─ body
           └─ preformatted "a  1\\n\\n  b\\n"
        """,
      after: """
        └─ body
           ├─ paragraph "a  1"
           └─ paragraph "  b"
        """,
      losses: ["body.preformatted: preformatted lines became paragraphs ×1"]),
    ProjectionCase(
      "a line feed inside of markup divides the markup", without: [.bodyPreformatted],
      {
        $0.body = [.preformatted([.text("a"), .styled(.strong, "b\nc"), .lineBreak, .text("d")])]
      },
      before: """
        └─ body
           └─ preformatted
              ├─ text "a"
              ├─ strong "b\\nc"
              ├─ break
              └─ text "d"
        """,
      after: """
        └─ body
           ├─ paragraph
           │  ├─ text "a"
           │  └─ strong "b"
           └─ paragraph
              ├─ strong "c"
              ├─ break
              └─ text "d"
        """,
      losses: ["body.preformatted: preformatted lines became paragraphs ×1"]),
    ProjectionCase(
      "images become their captions, those without one go", without: [.bodyImages],
      {
        $0.body = [
          .image(Image(href: "a.jpg", caption: "A bridge")), .image(Image(media: "m1")),
          .image(Image(caption: [.styled(.strong, "")])),
        ]
      },
      before: """
        └─ body
           ├─ image href: "a.jpg"
           │  └─ caption "A bridge"
           ├─ image media: "m1"
           └─ image
              └─ caption
                 └─ strong ""
        """,
      after: """
        └─ body
           └─ paragraph "A bridge"
        """,
      losses: ["body.images: images became their captions ×3"]),
    ProjectionCase(
      "rules go", without: [.bodyRules], { $0.body = [.paragraph("a"), .rule] },
      before: """
        └─ body
           ├─ paragraph "a"
           └─ rule
        """,
      after: """
        └─ body
           └─ paragraph "a"
        """,
      losses: ["body.rules: rules left out ×1"]),
    ProjectionCase(
      "embeds become their addresses, those without one go", without: [.bodyEmbeds],
      { $0.body = [.embed(Embed(href: "https://example.com/")), .embed(Embed(html: "<p/>"))] },
      before: """
        └─ body
           ├─ embed href: "https://example.com/"
           └─ embed html: "<p/>"
        """,
      after: """
        └─ body
           └─ paragraph "https://example.com/"
        """,
      losses: ["body.embeds: embeds became their addresses ×2"]),
  ]
}

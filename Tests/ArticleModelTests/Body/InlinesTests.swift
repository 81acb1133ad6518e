import ArticleModel
import Testing

@Suite("Inlines")
struct InlinesTests {
  @Test("adjacent texts are one and empty ones are none, however they came")
  func normalForm() {
    let literal: Inlines = [.text(""), .text("a"), .text(""), .text("b"), .text("")]
    var appended: Inlines = "a"
    appended.append(.text(""))
    appended.append(Inlines("b"))
    #expect(literal.elements == [.text("ab")])
    #expect(appended == literal && literal == "ab")
    #expect(Inlines("").isEmpty && Inlines([.text("")]).isEmpty)
  }

  @Test("content that is joined grows together at the seam")
  func seam() {
    var one: Inlines = [.styled(.strong, "a"), .text("b")]
    one.append([.text("c"), .lineBreak])
    #expect(one.elements == [.styled(.strong, "a"), .text("bc"), .lineBreak])
  }

  @Test("what stands between two texts keeps them apart, an empty style too")
  func apart() {
    let inlines: Inlines = [.text("a"), .styled(.code, ""), .text("b")]
    #expect(inlines.elements.count == 3)
    #expect(inlines.plain == nil && inlines.plainText == "ab")
  }

  @Test("a mark that combines with the text before is joined byte by byte")
  func combining() {
    let inlines: Inlines = [.text("e"), .text("\u{301}")]
    #expect(inlines.plain == "e\u{301}" && inlines.plain != "\u{E9}")
  }

  @Test("the plain text has no markup, and a space for a line break")
  func plainText() {
    let inlines: Inlines = [
      .text("a"), .lineBreak, .link(Hyperlink(href: "u:x", [.styled(.emphasis, "b"), .lineBreak])),
      .entity(Entity(kind: "place", "c")),
    ]
    #expect(inlines.plainText == "a b c")
    #expect(Inlines().plain == "" && Inlines("a").plain == "a")
  }

  @Test("blocks are joined by spaces, lines too, and cells by tabs")
  func plainTextOfBlocks() {
    let cells = [TableCell([.paragraph("e")]), TableCell([]), TableCell([.paragraph("f")])]
    let blocks: [Block] = [
      .heading(level: 2, "a"), .paragraph(""), .rule, .preformatted("b\n\nc"),
      .list(ordered: false, items: [[.paragraph("d")], []]),
      .table(Table(rows: [cells, [TableCell([])]])), .image(Image(href: "x", caption: "g")),
      .embed(Embed(href: "u:h", html: "<p/>")), .quote([.paragraph("i")]),
    ]
    #expect(blocks.plainText == "a b c d e\t\tf g u:h i")
    #expect(blocks.plainParagraph == nil && [Block.paragraph("a")].plainParagraph == "a")
  }
}

import ArticleModel
import Testing

@Suite("Blocks of XHTML")
struct XHTMLBlockTests {
  @Test(
    "elements become blocks",
    arguments: [
      ("<p>One</p><p>two</p>", [.paragraph("One"), .paragraph("two")]),
      ("<h1>A</h1><h6>B</h6>", [.heading(level: 1, "A"), .heading(level: 6, "B")]),
      (
        "<ol><li>A</li><li><p>B</p><p>C</p></li></ol>",
        [.list(ordered: true, items: [[.paragraph("A")], [.paragraph("B"), .paragraph("C")]])]
      ),
      (
        "<ul><li/><li><p xml:space='preserve'/></li></ul>",
        [.list(ordered: false, items: [[], [.paragraph("")]])]
      ),
      (
        "<ul><li>A<ul><li>B</li></ul></li></ul>",
        [
          .list(
            ordered: false,
            items: [
              [.paragraph("A"), .list(ordered: false, items: [[.paragraph("B")]])]
            ])
        ]
      ),
      (
        "<ul><li>A</li><ul><li>B</li></ul>C</ul>",
        [
          .list(
            ordered: false,
            items: [
              [.paragraph("A"), .list(ordered: false, items: [[.paragraph("B")]]), .paragraph("C")]
            ])
        ]
      ),
      ("<blockquote>A<p>B</p></blockquote>", [.quote([.paragraph("A"), .paragraph("B")])]),
      ("<pre>\n a\n  b\n</pre><pre/>", [.preformatted(" a\n  b\n"), .preformatted("")]),
      ("<p>A</p><hr/><hr/>", [.paragraph("A"), .rule, .rule]),
      ("<div><section><article>A</article></section>B</div>", [.paragraph("A"), .paragraph("B")]),
      (
        "<H2>A</H2><P>B <B>C</B></P>",
        [.heading(level: 2, "A"), .paragraph(["B ", .styled(.strong, "C")])]
      ),
      ("<li>A</li><td>B</td>", [.paragraph("A"), .paragraph("B")]),
    ] as [(String, [Block])])
  func elements(markup: String, blocks: [Block]) throws {
    let read = try Marked("<body>\(markup)</body>")
    #expect(read.blocks == blocks)
    #expect(read.reports.isEmpty)
  }

  @Test(
    "text between blocks becomes paragraphs",
    arguments: [
      (
        "A<p>B</p>C <em>D</em>",
        [.paragraph("A"), .paragraph("B"), .paragraph(["C ", .styled(.emphasis, "D")])]
      ),
      ("A<br/><br/>B", [.paragraph(["A", .lineBreak, .lineBreak, "B"])]),
      ("A<!-- no part of it --> B<?x y?>C", [.paragraph("A BC")]),
      (
        "<em>A</em> <strong>B</strong>",
        [.paragraph([.styled(.emphasis, "A"), " ", .styled(.strong, "B")])]
      ),
    ] as [(String, [Block])])
  func bareText(markup: String, blocks: [Block]) throws {
    #expect(try Marked("<div>\(markup)</div>").blocks == blocks)
  }

  @Test(
    "what says nothing is dropped",
    arguments: [
      "<p/>", "<p> \n </p>", "<p class='x'></p>", "<p><br/></p>", "<p><strong> </strong></p>",
      "<br/>", "<h2></h2>", "<p><a name='top'/></p>", "<p><span> </span><br/></p>", "<!-- A -->",
    ])
  func empty(markup: String) throws {
    let read = try Marked("<body><p>A</p>\(markup)<p>B</p></body>")
    #expect(read.blocks == [.paragraph("A"), .paragraph("B")])
    #expect(read.reports.isEmpty)
  }

  @Test("a no-break space is text")
  func noBreakSpace() throws {
    #expect(try Marked("<body><p>&nbsp;</p></body>").blocks == [.paragraph("\u{A0}")])
  }

  @Test(
    "a block inside of text divides it, and its markup",
    arguments: [
      (
        "<p>A <em>b <img src='i.jpg'/> c</em> D</p>",
        [
          .paragraph(["A ", .styled(.emphasis, "b")]), .image(Image(href: "i.jpg")),
          .paragraph([.styled(.emphasis, "c"), " D"]),
        ]
      ),
      (
        "<strong><p>A</p><ul><li>B</li></ul></strong>",
        [
          .paragraph([.styled(.strong, "A")]),
          .list(ordered: false, items: [[.paragraph([.styled(.strong, "B")])]]),
        ]
      ),
      ("<h2>A<div>B</div></h2>", [.heading(level: 2, "A"), .heading(level: 2, "B")]),
      ("<p><img src='i.jpg'/>Text</p>", [.image(Image(href: "i.jpg")), .paragraph("Text")]),
    ] as [(String, [Block])])
  func divided(markup: String, blocks: [Block]) throws {
    #expect(try Marked("<body>\(markup)</body>").blocks == blocks)
  }

  @Test("the element that is read may be of any name")
  func anyRoot() throws {
    #expect(
      try Marked("<content><p>A</p>B</content>").blocks == [.paragraph("A"), .paragraph("B")])
    let html = "<html><head><meta charset='utf-8'/></head><body><p>A</p></body></html>"
    #expect(try Marked(html).blocks == [.paragraph("A")])
  }
}

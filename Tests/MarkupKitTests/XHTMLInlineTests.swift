import ArticleModel
import Testing

@Suite("Text of XHTML")
struct XHTMLInlineTests {
  @Test(
    "elements become styles and links",
    arguments: [
      ("<em>a</em><i>b</i>", [.styled(.emphasis, "a"), .styled(.emphasis, "b")]),
      ("<strong>a</strong><b>b</b>", [.styled(.strong, "a"), .styled(.strong, "b")]),
      ("<u>a</u><q>b</q>", [.styled(.underline, "a"), .styled(.quote, "b")]),
      (
        "H<sub>2</sub>O, x<sup>2</sup>",
        ["H", .styled(.subscript, "2"), "O, x", .styled(.superscript, "2")]
      ),
      (
        "<code>a</code><tt>b</tt><kbd>c</kbd><samp>d</samp>",
        [.styled(.code, "a"), .styled(.code, "b"), .styled(.code, "c"), .styled(.code, "d")]
      ),
      (
        "<a href='../b?c#d' title='e'>f</a>",
        [.link(Hyperlink(href: "../b?c#d", title: "e", "f"))]
      ),
      ("<a href='b'/>c", [.link(Hyperlink(href: "b", "")), "c"]),
      ("<a name='b'>c</a> d", ["c d"]),
      ("<span class='x'>a</span><abbr>b</abbr><small>c</small><font>d</font>", ["abcd"]),
    ] as [(String, Inlines)])
  func elements(markup: String, inlines: Inlines) throws {
    let read = try Marked("<body><p>\(markup)</p></body>")
    #expect(read.blocks == [.paragraph(inlines)])
    #expect(read.reports.isEmpty)
  }

  @Test(
    "white space collapses as in HTML",
    arguments: [
      ("\n  a \t b\r\n c  ", ["a b c"]),
      ("a <em> b </em> c", ["a ", .styled(.emphasis, "b "), "c"]),
      ("a<em> b</em>", ["a", .styled(.emphasis, " b")]),
      ("<em>a </em>", [.styled(.emphasis, "a")]),
      ("a <br/> b", ["a", .lineBreak, "b"]),
      (
        "<em>a </em> <br/> <em> b</em>",
        [.styled(.emphasis, "a"), .lineBreak, .styled(.emphasis, "b")]
      ),
      ("a<em> </em>b", ["a", .styled(.emphasis, " "), "b"]),
      ("a <em></em> b", ["a b"]),
      ("\u{A0} a\u{A0}\u{A0}b \u{A0}", ["\u{A0} a\u{A0}\u{A0}b \u{A0}"]),
      ("a&#32;&#10;b", ["a b"]),
      ("a  \u{301}b", ["a \u{301}b"]),
    ] as [(String, Inlines)])
  func whiteSpace(markup: String, inlines: Inlines) throws {
    #expect(try Marked("<body><p>\(markup)</p></body>").blocks == [.paragraph(inlines)])
  }

  @Test("white space stays where xml:space says so, down to where it says otherwise")
  func keptSpace() throws {
    let blocks = try Marked(
      """
      <body xml:space="preserve">
        <p> a  b
        </p><p xml:space="default"> c  d </p> <p> e<i xml:space="default">  f  g</i></p>
      </body>
      """
    ).blocks
    #expect(
      blocks == [
        .paragraph(" a  b\n  "), .paragraph("c d"), .paragraph([" e", .styled(.emphasis, " f g")]),
      ])
  }

  @Test(
    "a line is all the text, with a break between blocks",
    arguments: [
      ("A <em>b</em>", ["A ", .styled(.emphasis, "b")]),
      ("<p>A</p> <p>B</p>", ["A", .lineBreak, "B"]),
      (
        "<div><p>A</p></div><ul><li>B</li><li>C</li></ul>",
        ["A", .lineBreak, "B", .lineBreak, "C"]
      ),
      ("A<br/><p>B</p>", ["A", .lineBreak, "B"]),
      ("", []),
    ] as [(String, Inlines)])
  func lines(markup: String, inlines: Inlines) throws {
    #expect(try line("<h>\(markup)</h>") == inlines)
  }

  @Test("an entity has its names and wider concepts beside the text")
  func entities() throws {
    var concept = Concept(scheme: "x", code: "1")
    concept.names = [ConceptName("One"), ConceptName("Uno", language: "it", role: "short")]
    concept.broader = [Concept(name: "Wider"), Concept()]
    concept.relevance = 40
    let blocks: [Block] = [
      .paragraph([
        "a ", .entity(Entity(kind: "person", concept: concept, "b")), " ",
        .entity(Entity("c")), .entity(Entity(concept: Concept(), "")),
      ])
    ]
    #expect(try Marked(written(blocks)).blocks == blocks)
  }
}

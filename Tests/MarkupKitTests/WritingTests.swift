import ArticleModel
import MarkupKit
import Testing
import XMLKit

@Suite("Writing markup")
struct WritingTests {
  static let ordinary: [Block] = [
    .paragraph(["A ", .styled(.strong, "B"), .lineBreak, .link(Hyperlink(href: "c", "D & E"))]),
    .heading(level: 3, "F"),
    .list(ordered: false, items: [[.paragraph("G")], [.paragraph("H"), .paragraph("I")]]),
    .quote([.paragraph("J")]),
    .table(Table(caption: "K", rows: [[TableCell([.paragraph("L")], header: true, colspan: 2)]])),
    .image(Image(href: "m.jpg", caption: "N")),
    .rule,
  ]

  @Test("ordinary blocks look as agencies write XHTML")
  func xhtml() {
    #expect(
      written(Self.ordinary, indent: 2) == """
        <body>
          <p>A <strong>B</strong><br/><a href="c">D &amp; E</a></p>
          <h3>F</h3>
          <ul>
            <li>G</li>
            <li>
              <p>H</p>
              <p>I</p>
            </li>
          </ul>
          <blockquote>
            <p>J</p>
          </blockquote>
          <table>
            <caption>K</caption>
            <tr>
              <th colspan="2">L</th>
            </tr>
          </table>
          <figure>
            <img src="m.jpg" alt=""/>
            <figcaption>N</figcaption>
          </figure>
          <hr/>
        </body>

        """)
  }

  @Test("the same blocks are NITF of its schema")
  func nitf() {
    #expect(
      written(Self.ordinary, .nitf, indent: 2) == """
        <body>
          <p>A <em class="strong">B</em><br/><a href="c">D &amp; E</a></p>
          <hl2 class="h3">F</hl2>
          <ul>
            <li>G</li>
            <li>
              <p>H</p>
              <p>I</p>
            </li>
          </ul>
          <bq>
            <block>
              <p>J</p>
            </block>
          </bq>
          <table>
            <caption>K</caption>
            <tr>
              <th colspan="2">L</th>
            </tr>
          </table>
          <media class="inline" media-type="image">
            <media-reference source="m.jpg"/>
            <media-caption>N</media-caption>
          </media>
          <hr/>
        </body>

        """)
  }

  @Test("an embed is a link and attributes, and nothing that runs")
  func embeds() {
    let embed = Embed(href: "https://example.com/1", html: "<script>f()</script>", provider: "P")
    #expect(
      written([.embed(embed)]) == """
        <body><figure class="embed" data-wc="embed" data-wc-href="https://example.com/1" \
        data-wc-provider="P" data-wc-html="&lt;script&gt;f()&lt;/script&gt;">\
        <a href="https://example.com/1">P</a></figure></body>
        """)
  }

  @Test(
    "white space is marked only where it would not survive",
    arguments: [
      ("a b\u{A0} \u{A0}", "<p>a b\u{A0} \u{A0}</p>"),
      ("a  b", "<p xml:space=\"preserve\">a  b</p>"),
      ("a\n", "<p xml:space=\"preserve\">a\n</p>"),
      ("", "<p xml:space=\"preserve\"></p>"),
      (["a ", .styled(.emphasis, " b")], "<p xml:space=\"preserve\">a <em> b</em></p>"),
      (["a", .lineBreak, "b"], "<p>a<br/>b</p>"),
      (["a ", .lineBreak, "b"], "<p xml:space=\"preserve\">a <br/>b</p>"),
    ] as [(Inlines, String)])
  func whiteSpace(content: Inlines, markup: String) {
    #expect(written([.paragraph(content)]) == "<body>\(markup)</body>")
  }

  @Test("names have the prefix they are given, and elements that hold nothing an end tag")
  func prefix() {
    var xml = XMLWriter()
    xml.start("body")
    MarkupWriter(.xhtml, prefix: "h:").write(
      [
        .list(ordered: true, items: [[], [.paragraph(["a", .lineBreak, "b"])]]), .quote([]), .rule,
      ],
      to: &xml)
    #expect(
      String(decoding: xml.finish(), as: UTF8.self)
        == "<body><h:ol><h:li></h:li><h:li>a<h:br/>b</h:li></h:ol>"
        + "<h:blockquote></h:blockquote><h:hr/></body>")
  }

  @Test("NITF keeps what its elements have a place for, and tells the rest")
  func losses() {
    var concept = Concept(scheme: "s", code: "1")
    concept.names = [ConceptName("A")]
    let (blocks, losses) = MarkupDialect.nitf.adapted([
      .list(ordered: true, items: []), .preformatted(["a", .lineBreak, .styled(.strong, "b")]),
      .paragraph([
        .link(Hyperlink(href: nil, "c")),
        .entity(Entity(kind: "person", concept: concept, [.styled(.strong, "d")])),
        .entity(Entity(kind: "person", "")),
      ]),
    ])
    concept.names = []
    #expect(
      blocks == [
        .preformatted("a\nb"),
        .paragraph(["c", .entity(Entity(kind: "person", concept: concept, "d"))]),
      ])
    #expect(losses.count == 6)
  }
}

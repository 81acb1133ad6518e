import ArticleModel
import Testing

@Suite("Reading NITF")
struct NITFReadingTests {
  @Test(
    "elements become blocks",
    arguments: [
      (
        "<block><p lede='true'>A</p><hl2>B</hl2></block>",
        [.paragraph("A"), .heading(level: 2, "B")]
      ),
      ("<hl2 class='h4'>A</hl2><hl1>B</hl1>", [.heading(level: 4, "A"), .heading(level: 1, "B")]),
      (
        "<bq><block><p>A</p></block><credit>B</credit></bq>",
        [.quote([.paragraph("A"), .paragraph("B")])]
      ),
      ("<ol><li>A</li></ol><hr/>", [.list(ordered: true, items: [[.paragraph("A")]]), .rule]),
      ("<pre>\n A</pre>", [.preformatted("\n A")]),
      ("<fn><body.content><p>A</p></body.content></fn>", [.paragraph("A")]),
      (
        "<nitf-table><nitf-table-metadata><nitf-col/></nitf-table-metadata>"
          + "<table><tr><td>A</td></tr></table></nitf-table>",
        [.table(Table(rows: [[TableCell([.paragraph("A")])]]))]
      ),
      (
        "<h3>A</h3><p>B <strong>C</strong></p>",
        [.heading(level: 3, "A"), .paragraph(["B ", .styled(.strong, "C")])]
      ),
    ] as [(String, [Block])])
  func blocks(markup: String, blocks: [Block]) throws {
    let read = try Marked("<body.content>\(markup)</body.content>", .nitf)
    #expect(read.blocks == blocks)
    #expect(read.reports.isEmpty)
  }

  @Test(
    "elements become styles, links and entities",
    arguments: [
      (
        "<em>a</em><em class='bold'>b</em><em class='underscore'>c</em>",
        [.styled(.emphasis, "a"), .styled(.strong, "b"), .styled(.underline, "c")]
      ),
      (
        "<q>a</q><br/><a href='b'>c</a>",
        [.styled(.quote, "a"), .lineBreak, .link(Hyperlink(href: "b", "c"))]
      ),
      (
        "<person idsrc='s' value='1'><name.given>A</name.given> <name.family>B</name.family></person>",
        [.entity(Entity(kind: "person", concept: Concept(scheme: "s", code: "1"), "A B"))]
      ),
      (
        "<location code-source='s' location-code='1'><city>A</city>, <country>B</country></location>",
        [.entity(Entity(kind: "place", concept: Concept(scheme: "s", code: "1"), "A, B"))]
      ),
      (
        "<org><alt-code idsrc='s' value='1'/>A</org>",
        [.entity(Entity(kind: "organisation", concept: Concept(scheme: "s", code: "1"), "A"))]
      ),
      (
        "<classifier type='team'>A</classifier> <event>B</event>",
        [.entity(Entity(kind: "team", "A")), " ", .entity(Entity(kind: "event", "B"))]
      ),
      (
        "<num>1<frac><numer>2</numer><denom>3</denom></frac></num>",
        [.entity(Entity(kind: "number", "12/3"))]
      ),
      ("<lang>a</lang> <pronounce guide='x'>b</pronounce>", ["a b"]),
    ] as [(String, Inlines)])
  func inlines(markup: String, inlines: Inlines) throws {
    let read = try Marked("<body.content><p>\(markup)</p></body.content>", .nitf)
    #expect(read.blocks == [.paragraph(inlines)])
    #expect(read.reports.isEmpty)
  }

  @Test(
    "media become pictures and embeds",
    arguments: [
      (
        "<media media-type='Photo'><media-reference source='i.jpg' data-location='m'/>"
          + "<media-caption><p>A</p></media-caption><media-producer>B</media-producer></media>",
        [.image(Image(media: "m", href: "i.jpg", caption: "A"))]
      ),
      (
        "<media media-type='image'><media-reference source='i' alternate-text='A'/></media>",
        [.image(Image(href: "i", caption: "A"))]
      ),
      (
        "<media media-type='video'><media-reference source='v.mp4'/>"
          + "<media-caption>A</media-caption></media>",
        [.embed(Embed(href: "v.mp4")), .paragraph("A")]
      ),
    ] as [(String, [Block])])
  func media(markup: String, blocks: [Block]) throws {
    #expect(try Marked("<body.content>\(markup)</body.content>", .nitf).blocks == blocks)
  }

  @Test("an entity without text is none of the body's, and is reported")
  func metadata() throws {
    let read = try Marked("<block><classifier type='x' value='1'/><p>A</p></block>", .nitf)
    #expect(read.blocks == [.paragraph("A")])
    #expect(
      read.reports == [
        "1:8 markup.skipped-element: expected what an article can hold, found <classifier>; "
          + "it has no text and was passed over"
      ])
  }

  @Test("of several references and codes the first counts, and the others are reported")
  func several() throws {
    let read = try Marked(
      """
      <body.content><media media-type="image"><media-reference source="a"/>
      <media-reference source="b"/></media>
      <p><org idsrc="s" value="1"><alt-code idsrc="t" value="2"/>A</org></p></body.content>
      """, .nitf)
    let concept = Concept(scheme: "s", code: "1")
    #expect(
      read.blocks == [
        .image(Image(href: "a")),
        .paragraph([.entity(Entity(kind: "organisation", concept: concept, "A"))]),
      ])
    #expect(read.reports.map { $0.prefix(4) } == ["2:1 ", "3:29"])
  }

  @Test("XHTML inside of NITF is read as XHTML")
  func xhtml() throws {
    let read = try Marked(
      """
      <body.content xmlns="http://iptc.org/std/NITF/2006-10-18/"
        xmlns:h="http://www.w3.org/1999/xhtml"><p>A <h:b>B</h:b></p></body.content>
      """, .nitf)
    #expect(read.blocks == [.paragraph(["A ", .styled(.strong, "B")])])
    #expect(read.reports.isEmpty)
  }
}

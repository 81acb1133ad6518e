import ArticleModel
import Testing

@Suite("Tables and figures of XHTML")
struct XHTMLTableTests {
  @Test("groups of rows become rows, the foot last, and the head's cells headers")
  func groups() throws {
    let read = try Marked(
      """
      <table class="t" border="1">
        <caption>Results <em>today</em></caption>
        <colgroup><col/><col/></colgroup>
        <thead><tr><td>Name</td><th scope="col">Points</th></tr></thead>
        <tfoot><tr><td colspan="2">Foot</td></tr></tfoot>
        <tbody>
          <tr><th scope="row" rowspan="2">A</th><td>1</td></tr>
          <tr><td><p>2</p><p>3</p></td></tr>
        </tbody>
      </table>
      """.inBody)
    let table = Table(
      caption: ["Results ", .styled(.emphasis, "today")],
      rows: [
        [
          TableCell([.paragraph("Name")], header: true),
          TableCell([.paragraph("Points")], header: true),
        ],
        [TableCell([.paragraph("A")], header: true, rowspan: 2), TableCell([.paragraph("1")])],
        [TableCell([.paragraph("2"), .paragraph("3")])],
        [TableCell([.paragraph("Foot")], colspan: 2)],
      ])
    #expect(read.blocks == [.table(table)])
    #expect(read.reports.isEmpty)
  }

  @Test("what stands beside rows and cells comes before the table, and is not lost")
  func stray() throws {
    let read = try Marked("<table>A<tr><p>B</p><td>C</td></tr><td>D</td><td/></table>".inBody)
    let table = Table(rows: [
      [TableCell([.paragraph("C")])], [TableCell([.paragraph("D")]), TableCell([])],
    ])
    #expect(read.blocks == [.paragraph("A"), .paragraph("B"), .table(table)])
  }

  @Test(
    "spans stay in HTML's bounds",
    arguments: [
      ("0", 1), ("-3", 1), ("x", 1), ("", 1), ("7", 7), ("99999999999999999999", 1),
      ("2000", 1000),
    ])
  func spans(written: String, columns: Int) throws {
    let read = try Marked("<table><tr><td colspan='\(written)'/></tr></table>".inBody)
    #expect(read.blocks == [.table(Table(rows: [[TableCell([], colspan: columns)]]))])
  }

  @Test(
    "a picture has the caption of its figure, else what it says itself",
    arguments: [
      (
        "<figure><img src='i' alt='x'/><figcaption>A <b>b</b></figcaption></figure>",
        Image(href: "i", caption: ["A ", .styled(.strong, "b")])
      ),
      (
        "<figure><div><picture><source srcset='s'/><img src='i'/></picture></div></figure>",
        Image(href: "i")
      ),
      (
        "<figure><img src='i'/><figcaption><p>A</p><p>B</p></figcaption></figure>",
        Image(href: "i", caption: ["A", .lineBreak, "B"])
      ),
      ("<img src='i' alt='A  b'/>", Image(href: "i", caption: "A  b")),
      ("<img src='i' alt='' title='A'/>", Image(href: "i", caption: "A")),
      ("<img data-wc-media='m'/>", Image(media: "m")),
    ] as [(String, Image)])
  func pictures(markup: String, image: Image) throws {
    #expect(try Marked(markup.inBody).blocks == [.image(image)])
  }

  @Test("a figure of several things is those things")
  func figures() throws {
    let read = try Marked(
      "<figure><img src='i'/><img src='j'/><figcaption>A</figcaption></figure>".inBody)
    #expect(read.blocks == [.image(Image(href: "i")), .image(Image(href: "j")), .paragraph("A")])
  }

  @Test(
    "what is loaded from elsewhere is an embed",
    arguments: [
      (
        "<iframe src='https://example.com/m' width='9'></iframe>",
        Embed(href: "https://example.com/m")
      ),
      ("<video><source src='v.mp4'/></video>", Embed(href: "v.mp4")),
      (
        "<object data='o.swf'><p>Text</p></object>",
        Embed(href: "o.swf", html: "<object data=\"o.swf\"><p>Text</p></object>")
      ),
      ("<x-post ref='1'/>", Embed(html: "<x-post ref=\"1\"/>")),
    ] as [(String, Embed)])
  func embeds(markup: String, embed: Embed) throws {
    #expect(try Marked(markup.inBody).blocks == [.embed(embed)])
  }
}

extension String {
  /// The markup as the content of a `body`.
  fileprivate var inBody: String { "<body>\(self)</body>" }
}

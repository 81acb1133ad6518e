import ArticleModel
import ConvertCore
import Testing

@testable import XMLKit

@Suite("Writing XML")
struct XMLWriterTests {
  private func written(indent: Int?, margin: Int = 0, _ body: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter(indent: indent, margin: margin)
    body(&xml)
    return String(decoding: xml.finish(), as: UTF8.self)
  }

  private func article(_ xml: inout XMLWriter) {
    xml.start("a")
    xml.attribute("x", "1")
    xml.attribute("y", nil)
    xml.element("headline", "One & two")
    xml.start("body")
    xml.start("p")
    xml.text("Some ")
    xml.element("b", "bold")
    xml.empty("br")
    xml.end()
    xml.comment("end")
    xml.end()
    xml.start("verse", mixed: true)
    xml.element("l", "line")
    xml.end()
    xml.empty("wc:none")
    xml.end()
  }

  @Test("without indentation all is on one line")
  func compact() {
    #expect(
      written(indent: nil, article)
        == "<a x=\"1\"><headline>One &amp; two</headline><body><p>Some <b>bold</b><br/></p>"
        + "<!--end--></body><verse><l>line</l></verse><wc:none/></a>")
  }

  @Test("indentation never goes into mixed content")
  func indented() {
    #expect(
      written(indent: 2, margin: 1, article) == """
          <a x="1">
            <headline>One &amp; two</headline>
            <body>
              <p>Some <b>bold</b><br/></p>
              <!--end-->
            </body>
            <verse><l>line</l></verse>
            <wc:none/>
          </a>

        """)
  }

  @Test("what is written in an attribute or in text is read back, byte for byte")
  func escapes() throws {
    let texts: [Text] = [
      "<&>\"'", "\t\n\r \r\n", "]]>", "&amp;", "é😀\u{7F}\u{85}\u{2028}", "  x  ", "\u{FFFD}",
      "12345678<2345678>2345678&2345678\"", "ï¼ï·\u{FEFF}\u{FFFC}",
    ]
    for text in texts {
      var xml = XMLWriter()
      xml.start("a")
      xml.attribute("b", text)
      xml.text(text)
      #expect(xml.replaced == 0)
      let (puller, _) = puller(String(decoding: xml.finish(), as: UTF8.self))
      #expect(try puller.root()["b"] == text)
      #expect(try puller.text() == text)
    }
  }

  @Test("an escape is found at every offset of a run")
  func offsets() {
    let specials = [
      ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\u{1}", "\u{FFFD}"), ("\u{FFFF}", "\u{FFFD}"),
    ]
    for offset in 0..<80 {
      let before = String(repeating: "é", count: offset / 2) + (offset % 2 == 0 ? "" : "x")
      let out = written(indent: nil) { $0.text(Text(before + "<\u{1}é>\u{FFFF}")) }
      #expect(out == before + "&lt;\u{FFFD}é&gt;\u{FFFD}")
      let behind = String(repeating: "y", count: 79 - offset)
      for (special, reference) in specials {
        let out = written(indent: nil) { $0.text(Text(before + special + behind)) }
        #expect(out == before + reference + behind)
      }
    }
  }

  @Test("characters that XML does not allow are replaced and counted")
  func replaced() {
    var xml = XMLWriter()
    xml.start("a")
    xml.attribute("b", "\u{0}\u{1B}")
    xml.text("\u{FFFE}\u{8}x")
    xml.comment("\u{2}")
    #expect(xml.replaced == 5)
    #expect(xml.firstReplaced.map(\.value) == [0, 0x1B, 0xFFFE, 8, 2])
    #expect(
      String(decoding: xml.finish(), as: UTF8.self)
        == "<a b=\"\u{FFFD}\u{FFFD}\">\u{FFFD}\u{FFFD}x<!--\u{FFFD}--></a>")
  }

  @Test("comments and instructions cannot end early")
  func comments() throws {
    let out = written(indent: nil) { xml in
      xml.comment("a--b---")
      xml.instruction("p", "x?>y")
      xml.empty("a")
    }
    #expect(out == "<!--a- -b- - - --><?p x? >y?><a/>")
    #expect(Pulled(out).error == nil)
  }

  @Test("a lent buffer comes back with what stood in it, and with what was written")
  func lent() {
    var buffer = OutputBuffer()
    buffer.append("<x>")
    let replaced = XMLWriter.append(to: &buffer, indent: 2) { xml in
      xml.element("a", "\u{1}")
    }
    #expect(replaced == 1)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "<x><a>\u{FFFD}</a>\n")
  }
}

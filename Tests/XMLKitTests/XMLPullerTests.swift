import ArticleModel
import ConvertCore
import Testing

@testable import XMLKit

@Suite("Pulling events")
struct XMLPullerTests {
  /// All kinds of markup, each in a place where a wrong guess of its start would show.
  static let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- <a> - - no tag: > -->
    <?style <b> ?>
    <!DOCTYPE a PUBLIC "-//X//Y" "y.dtd" [ <!ENTITY inner "in <>ner]>"> <!-- ]> ' --> ]>
    <a x="1"
       y='a>b "c" &amp; &#38;amp; &nbsp;'
       xmlns="urn:a" xmlns:p="urn:p"><b/>te&eacute;xt<![CDATA[<c> ]] &amp;]]>&lt;tail
    <p:d p:e="/>" /><![CDATA[]]><![CDATA[only]]><!--<f>--><?pi d?>é<g
    >1</g\t></a>
    <!-- end -->

    """

  @Test("every kind of markup comes with the place of its first byte")
  func places() {
    let pulled = Pulled(Self.document)
    #expect(pulled.error == nil)
    #expect(
      pulled.events == [
        "2:1/39 <!-- <a> - - no tag: > -->",
        "3:1/66 <?style <b> ?>",
        "5:1/166 <{urn:a}a xmlns='urn:a' xmlns:p='urn:p' x='1' y='a>b \"c\" & &amp; \u{A0}'>",
        "7:34/246 <{urn:a}b>",
        "7:34/246 </{urn:a}b>",
        "7:38/250 'teéxt<c> ]] &amp;<tail\\n'",
        "8:1/295 <{urn:p}p:d {urn:p}p:e='/>'>",
        "8:1/295 </{urn:p}p:d>",
        "8:17/311 'only'",
        "8:45/339 <!--<f>-->",
        "8:55/349 <?pi d?>",
        "8:63/357 'é'",
        "8:65/359 <{urn:a}g>",
        "9:2/363 '1'",
        "9:3/364 </{urn:a}g>",
        "9:8/369 </{urn:a}a>",
        "10:1/374 <!-- end -->",
      ])
  }

  @Test("chunks of any size give the same events at the same places", arguments: 1...7)
  func chunks(size: Int) {
    #expect(Pulled(Self.document, size: size) == Pulled(Self.document))
  }

  @Test("a document cut every n bytes, for every n, gives the same events")
  func cuts() throws {
    let bytes = Array(Self.document.utf8)
    let whole = Pulled(bytes)
    for cut in 1..<bytes.count { #expect(Pulled(bytes, size: cut) == whole) }
  }

  @Test("LF, CRLF and a lone CR each end a line", arguments: [1, 2, 64])
  func lineEnds(size: Int) {
    let pulled = Pulled("<a>\r\n<b/>\r<c/>\n\r<d/>\r\r\n<e/></a>", size: size)
    let tags = pulled.events.filter { $0.contains("<") && !$0.contains("</") }
    #expect(tags == ["1:1/0 <a>", "2:1/5 <b>", "3:1/10 <c>", "5:1/16 <d>", "7:1/23 <e>"])
  }

  @Test("lines beyond 65,535 are counted")
  func manyLines() {
    let text = "<a>" + String(repeating: "<b\n/>", count: 70_000) + "<c/><d></a>"
    let pulled = Pulled(text)
    #expect(pulled.events.contains("70001:3/350003 <c>"))
    #expect(pulled.error == "d:70001:10: error: expected </d>, found </a> [xml.syntax]")
  }

  @Test("a byte order mark counts as bytes and not as a column")
  func byteOrderMark() {
    #expect(Pulled([0xEF, 0xBB, 0xBF] + "<a/>".utf8).events.first == "1:1/3 <a>")
  }

  @Test("an attribute is found by its namespace and local name")
  func attributes() throws {
    let (puller, _) = puller("<a x='1' p:x='2' xmlns:p='urn:p'/>")
    let tag = try puller.root()
    #expect(tag["x"] == "1")
    #expect(tag["x", "urn:p"] == "2")
    #expect(tag["x", "urn:q"] == nil)
    #expect(tag["y"] == nil)
  }

  @Test("names with different prefixes are equal, and their hashes too")
  func names() {
    let one = XMLName("a", namespace: "urn:a", prefix: "p")
    #expect(one == XMLName("a", namespace: "urn:a"))
    #expect(one.hashValue == XMLName("a", namespace: "urn:a").hashValue)
    #expect(one != XMLName("a"))
    #expect(one != XMLName("b", namespace: "urn:a", prefix: "p"))
  }
}

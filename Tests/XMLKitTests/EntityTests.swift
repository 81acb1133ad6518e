import ArticleModel
import ConvertCore
import Testing

@testable import XMLKit

@Suite("References and entities")
struct EntityTests {
  private func text(_ document: String) throws -> (text: Text, warnings: [String]) {
    let (puller, context) = puller(document)
    _ = try puller.root()
    let text = try puller.text()
    try puller.finish()
    return (text, context.log.entries.map(\.message))
  }

  @Test("HTML's names are read, with a warning where no DOCTYPE could declare them")
  func html() throws {
    let bare = try text("<a>&nbsp;&euro;&nbsp;</a>")
    #expect(bare.text == "\u{A0}€\u{A0}")
    #expect(
      bare.warnings == [
        "expected an entity that is declared, found &nbsp; read as HTML's",
        "expected an entity that is declared, found &euro; read as HTML's",
      ])
    let declared = try text("<!DOCTYPE a SYSTEM 'nitf.dtd'><a>&mdash;</a>")
    #expect(declared.text == "—")
    #expect(declared.warnings == [])
  }

  @Test("an entity of plain text is read, in text and in attributes")
  func plain() throws {
    let (puller, _) = puller(
      """
      <!DOCTYPE a [<!ENTITY co "A &#38;amp; B"><!ENTITY co "second"><!ENTITY two '"&co;" &#233;'>]>
      <a b="&two;">&two;</a>
      """)
    let tag = try puller.root()
    #expect(tag["b"] == "\"A & B\" é")
    #expect(try puller.text() == "\"A & B\" é")
  }

  @Test(
    "what is not plain text of this document stays as it is written, and is reported",
    arguments: [
      "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
      "<!DOCTYPE a [<!ENTITY e PUBLIC '-//X' 'http://192.0.2.1/x'>]>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://192.0.2.1/x.dtd'> %p;]>",
      "<!DOCTYPE a [<!ENTITY % p '<!ENTITY e \"text\">'> %p;]>",
      "<!DOCTYPE a [<!ENTITY e '<b>text</b>'>]>",
      "<!DOCTYPE a [<!ENTITY e '&#60;b>'>]>",
      "<!DOCTYPE a [<!ENTITY e '&#1;'>]>",
      "<!DOCTYPE a SYSTEM 'http://192.0.2.1/x.dtd'>",
      "",
    ])
  func unread(prolog: String) throws {
    let (text, warnings) = try text(prolog + "<a>x&e;y</a>")
    #expect(text == "x&e;y")
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("found &e;") == true)
  }

  @Test("entities that grow without bound, or contain themselves, are an error at once")
  func bombs() {
    let laughs = (1...20).map { level in
      "<!ENTITY l\(level) '" + String(repeating: "&l\(level - 1);", count: 10) + "'>"
    }
    let start = "<!DOCTYPE a [<!ENTITY l0 'lol'>\(laughs.joined())]>\n"
    #expect(
      Pulled(start + "<a>&l9;</a>").error
        == "d:2:4: error: expected entities that expand to at most 1048576 bytes, found more in "
        + "&l9; [xml.entity]")
    #expect(Pulled(start + "<a b='&l20;'/>").error?.contains("[xml.entity]") == true)
    let big = "<!DOCTYPE a [<!ENTITY b '" + String(repeating: "x", count: 100_000) + "'>]>"
    let quadratic = big + "<a>" + String(repeating: "&b;", count: 100_000) + "</a>"
    #expect(Pulled(quadratic).error?.contains("[xml.entity]") == true)
    let loop = "<!DOCTYPE a [<!ENTITY x '&y;'><!ENTITY y '&x;'>]><a>&x;</a>"
    #expect(Pulled(loop).error?.contains("[xml.entity]") == true)
  }

  @Test("a stylesheet of inclusions is passed on as elements, and not followed")
  func inclusion() throws {
    let pulled = Pulled(
      "<a><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/></a>")
    #expect(pulled.error == nil)
    #expect(pulled.events.count == 4)
  }

  @Test("attribute defaults of a DOCTYPE are not read, and that is said")
  func defaults() {
    let pulled = Pulled("<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>")
    #expect(pulled.events == ["1:40/39 <a>", "1:40/39 </a>"])
    #expect(pulled.warnings.count == 1)
  }

  @Test("characters that XML does not allow become U+FFFD, each with its place")
  func illegal() {
    let pulled = Pulled("<a b='\u{0}&#x1F;'>\n\u{8}x&#55296;&#xFFFF;\u{FFFE}</a>")
    #expect(pulled.error == nil)
    #expect(pulled.events.first == "1:1/0 <a b='\u{FFFD}\u{FFFD}'>")
    #expect(pulled.events.dropFirst().first == "1:16/15 '\\n\u{FFFD}x\u{FFFD}\u{FFFD}\u{FFFD}'")
    #expect(
      pulled.warnings.map { $0.prefix { $0 != " " } } == [
        "1:7/6", "1:8/7", "2:1/16", "2:3/18", "2:11/26", "2:19/34",
      ])
  }

  @Test("a flood of illegal characters is reported a thousand times, not more")
  func flood() {
    let pulled = Pulled("<a>" + String(repeating: "\u{1}", count: 100_000) + "</a>")
    #expect(pulled.error == nil)
    #expect(pulled.warnings.count == NoticeQueue.most + 1)
  }
}

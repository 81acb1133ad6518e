import ArticleModel
import Testing

@testable import XMLKit

@Suite("Probing")
struct XMLProbeTests {
  private static let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- <no> --><?p <no>?>
    <!DOCTYPE p:a SYSTEM "x>y" [<!ENTITY e "<no>]"> <!-- ]> -->]>
    <p:a b='c' xmlns='urn:d' xmlns:p="urn:p"><q/></p:a>
    """

  @Test("the root's name and namespace are found behind all that may stand before it")
  func root() {
    let name = XMLProbe.root(of: Array(Self.document.utf8))
    #expect(name == XMLName("a", namespace: "urn:p"))
    #expect(name?.prefix == "p")
    #expect(XMLProbe.root(of: Array("\u{FEFF}\n<nitf>".utf8)) == XMLName("nitf"))
    #expect(XMLProbe.root(of: Array("<a\txmlns = 'u'/>".utf8)) == XMLName("a", namespace: "u"))
  }

  @Test("a root of another name than is asked for is none")
  func named() {
    let document = Array(Self.document.utf8)
    #expect(XMLProbe.root(of: document, named: ["b", "a"]) == XMLName("a", namespace: "urn:p"))
    for name: StaticString in ["b", "aa", "p:a", "p", ""] {
      #expect(XMLProbe.root(of: document, named: [name]) == nil)
    }
  }

  @Test("UTF-16 is looked into, in both byte orders, with and without a mark")
  func wide() {
    let units = Array(Self.document.utf16.dropFirst(0))
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [big, little, [0xFE, 0xFF] + big, [0xFF, 0xFE] + little] {
      #expect(XMLProbe.root(of: bytes) == XMLName("a", namespace: "urn:p"))
    }
  }

  @Test("a tag that is cut off gives its name once that is whole")
  func cutOff() {
    #expect(XMLProbe.root(of: Array("<a b='c".utf8)) == XMLName("a"))
    #expect(XMLProbe.root(of: Array("<a:b xmlns:a='u'".utf8)) == XMLName("b", namespace: "u"))
  }

  @Test(
    "what has no root element has no name",
    arguments: [
      "", " ", "text", "{\"a\": 1}", "<", "<>", "< a>", "<1>", "<!-- <a>", "<?xml", "<a:>", "<:a>",
      "<!DOCTYPE a [", "</a>", "<a&", "<b@example.org>",
    ])
  func none(text: String) {
    #expect(XMLProbe.root(of: Array(text.utf8)) == nil)
  }

  @Test("any bytes can be probed")
  func anyBytes() {
    var random = Seeded(state: 7)
    let document = Array(Self.document.utf8)
    for count in 0...document.count { _ = XMLProbe.root(of: Array(document[..<count])) }
    for _ in 0..<2000 {
      var bytes = document
      for _ in 0..<4 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      _ = XMLProbe.root(of: bytes)
    }
  }
}

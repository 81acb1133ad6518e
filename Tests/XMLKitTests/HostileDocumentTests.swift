import ArticleModel
import ConvertCore
import Testing

@testable import XMLKit

@Suite("Hostile and broken documents")
struct HostileDocumentTests {
  @Test("a document truncated at any byte is an error with a place")
  func truncation() {
    let bytes = Array(XMLPullerTests.document.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 3 } ?? 0
    for count in 0..<end {
      let error = Pulled(Array(bytes[..<count])).error
      #expect(error?.contains(/^d:[0-9]+:[0-9]+: error: .* \[xml\.(syntax|encoding)\]$/) == true)
    }
  }

  @Test("what a mutated document gives does not depend on the chunks", arguments: 0..<5)
  func mutation(seed: UInt64) {
    var random = Seeded(state: seed)
    let bytes = Array(XMLPullerTests.document.utf8)
    for _ in 0..<100 {
      var mutated = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<mutated.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: mutated[index] = UInt8.random(in: 0...255, using: &random)
        case 1: mutated.remove(at: index)
        case 2: mutated.insert(contentsOf: mutated[..<(index / 2)], at: index)
        default: mutated[index] = Array("<>&'\"/!?[]-;=".utf8).randomElement(using: &random) ?? 0
        }
      }
      let whole = Pulled(mutated)
      let pieces = Pulled(mutated, size: Int.random(in: 1...9, using: &random))
      #expect(whole.error == pieces.error, "\(String(decoding: mutated, as: UTF8.self))")
      if whole.error == nil { #expect(whole == pieces) }
    }
  }

  @Test(
    "what is no document is refused at the first byte that is wrong",
    arguments: [
      ("", "1:1: error: expected an XML document, found nothing"),
      ("garbage", "1:1: error: expected an XML document, found something else"),
      ("\n ", "2:2: error: expected a root element, found the end of the document"),
      ("<a>", "1:4: error: expected </a>, found the end of the document"),
      ("<a/>\n<b/>", "2:1: error: expected nothing behind the root element, found more"),
      ("<a/>\njunk", "2:1: error: expected nothing behind the root element, found more"),
      ("<a>\n<b></a>", "2:4: error: expected </b>, found </a>"),
      ("<a b='1'\n b='2'/>", "2:7: error: expected an attribute once, found it twice"),
      ("<a b='<'/>", "1:7: error: expected &lt; in an attribute's value, found <"),
      ("<a>\n]]></a>", "2:1: error: expected ]]&gt; in text, found ]]>"),
    ])
  func refused(text: String, error: String) {
    #expect(Pulled(text).error == "d:\(error) [xml.syntax]")
    #expect(Pulled(text, size: 1).error == "d:\(error) [xml.syntax]")
  }

  @Test("an error far into a document, behind what is replaced, has its place")
  func farError() {
    let text = "<a>" + String(repeating: "&eacute;\u{1}\r\n", count: 20_000) + "é<b></c></a>"
    #expect(Pulled(text).error == "d:20001:6: error: expected </b>, found </c> [xml.syntax]")
  }

  @Test("depth, attributes and tag sizes are limited before libxml2 sees them")
  func limits() {
    let deep = "<a>" + String(repeating: "\n<b>", count: 300)
    #expect(
      Pulled(deep).error
        == "d:257:1: error: expected elements at most 256 deep, found deeper ones [limit.depth]")
    let many = "<a>\n<b" + (0..<200_000).map { " a\($0)=''" }.joined() + "/></a>"
    #expect(
      Pulled(many).error
        == "d:2:1: error: expected at most 1000 attributes a tag, found more [limit.attributes]")
    let long = "<a>\n<b a='" + String(repeating: "x", count: 2 << 20) + "'/></a>"
    #expect(Pulled(long).error?.contains("d:2:1: error: expected a start tag of at most") == true)
    #expect(Pulled(long).events == ["1:1/0 <a>"])
    var limits = Limits.standard
    limits.articleSize = 100_000
    let text = "<a><b>" + String(repeating: "x", count: 200_000) + "</b></a>"
    #expect(Pulled(text, limits: limits).error?.contains("[limit.size]") == true)
  }

  @Test("an unfinished tag is not read again for each chunk")
  func unfinishedTag() {
    let long = "<a b='" + String(repeating: "x", count: 300_000)
    #expect(Pulled(long, size: 1).error?.contains("[xml.syntax]") == true)
  }
}

/// A random number generator that gives the same numbers for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

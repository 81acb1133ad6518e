import SchemaStore
import TestKit
import Testing

@Suite("The schema that a document asks for")
struct SchemaWishTests {
  static let documents: [(String, String?)] = [
    (
      "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' standardversion='2.29'/>",
      "NewsML-G2 2.29"
    ),
    (
      "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet><newsItem"
        + " standardversion=\"2.9\"/><newsItem standardversion=\"2.12\"/></itemSet></newsMessage>",
      "NewsML-G2 2.12"
    ),
    ("<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'/>", "NewsML-G2"),
    (
      "<n:newsItem xmlns:n='http://iptc.org/std/nar/2006-10-01/' standardversion='../..'/>",
      "NewsML-G2"
    ),
    (
      "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/' version='-//IPTC//DTD NITF 3.4//EN'/>",
      "NITF 3.4"
    ),
    ("<nitf xmlns='http://iptc.org/std/nitf/2006-03-01/'/>", "NITF 3.3"),
    (
      "<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.2//EN\" 'nitf-3-2.dtd'><nitf/>",
      "NITF 3.2 (DTD)"
    ),
    ("<NewsML Version='1.2'/>", "NewsML 1.2 (DTD)"),
    ("<article xmlns='urn:wirecopy:article:1'/>", nil),
    ("<html/>", nil), ("", nil), ("{}", nil),
  ]

  @Test("the standard and the version are found", arguments: documents.indices)
  func wish(index: Int) {
    let (document, title) = Self.documents[index]
    #expect(SchemaWish(of: Array(document.utf8))?.title == title)
  }

  @Test("a DOCTYPE's identifiers are tried before the version's")
  func identifiers() {
    let wish = SchemaWish(
      of: Array(
        "<!DOCTYPE NewsML SYSTEM 'http://x/n.dtd' [ <!-- > --> ]><NewsML Version='1.2'/>".utf8))
    #expect(
      wish?.identifiers == [.system("http://x/n.dtd"), NewsStandard.newsML1.identifier(of: "1.2")])
  }

  @Test("versions are ordered as numbers, and nothing else is one")
  func versions() throws {
    let earlier = try #require(SchemaVersion("2.9"))
    let later = try #require(SchemaVersion("2.12"))
    #expect(earlier < later)
    for text in ["", "2.", "../2", "2.x", "12345", "1.2.3.4.5"] {
      #expect(SchemaVersion(text) == nil)
    }
    for standard in NewsStandard.all {
      #expect(standard.version(ofMainFile: standard.mainFile(of: "3.1")) == "3.1")
    }
  }

  @Test("any bytes are taken", arguments: 0..<200)
  func anyBytes(seed: UInt64) {
    var bytes = Array(Self.documents[Int(seed) % Self.documents.count].0.utf8)
    var random = SeededGenerator(seed: seed)
    guard !bytes.isEmpty else { return }
    bytes.removeLast(random.number(0...(bytes.count - 1)))
    _ = SchemaWish(of: bytes)
  }
}

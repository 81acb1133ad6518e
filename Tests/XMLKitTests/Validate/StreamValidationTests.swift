import ConvertCore
import TestKit
import Testing
import XMLKit

@Suite("Validation under an XML Schema")
struct StreamValidationTests {
  /// Stories of paragraphs, with a date and identifiers.
  static func schema() throws -> CompiledSchema {
    try CompiledSchema(
      declarations: """
        <xs:element name="stories"><xs:complexType><xs:sequence>
        <xs:element name="story" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="headline" type="xs:string"/>
        <xs:element name="date" type="xs:date" minOccurs="0"/>
        <xs:element name="p" type="Paragraph" maxOccurs="unbounded"/>
        </xs:sequence><xs:attribute name="id" type="xs:ID"/>
        <xs:attribute name="lang" use="required"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="vi"/><xs:enumeration value="en"/>
        </xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="Paragraph" mixed="true"><xs:sequence>
        <xs:element name="br" minOccurs="0" maxOccurs="unbounded"><xs:complexType/></xs:element>
        </xs:sequence></xs:complexType>
        """)
  }

  /// A fault and the place of the tag it is about.
  static let faults: [(MarkedText, String, DiagnosticCode)] = [
    (
      "<stories>\n <story lang='vi'>\n  <headline/>1️⃣<q\n   a='1'/>\n </story></stories>",
      "expected <date> or <p>, found <q>", .schemaUnexpectedElement
    ),
    (
      "<stories>\n 1️⃣<story\n   lang='vi'>\n  <headline/>\n </story></stories>",
      "expected <date> or <p>, found the end of <story>", .schemaMissingElement
    ),
    (
      "<stories>1️⃣<story\n lang='de'><headline/><p/></story></stories>",
      "expected one of {'vi', 'en'} for the attribute lang in <story>, found 'de'", .schemaValue
    ),
    (
      "<stories>1️⃣<story><headline/><p/></story></stories>",
      "expected the attribute lang in <story>, found none", .schemaMissingAttribute
    ),
    (
      "<stories><story lang='en'><headline>é</headline> 1️⃣<p class='x'/></story></stories>",
      "expected no attribute class in <p>, found one", .schemaUnexpectedAttribute
    ),
    (
      "<stories><story lang='en'><headline/>1️⃣<date>today</date><p/></story></stories>",
      "expected a value of the type xs:date in <date>, found 'today'", .schemaValue
    ),
    (
      "<stories>\n1️⃣<story lang='en'>text<headline/><p/></story></stories>",
      "expected elements only in <story>, found text", .schemaText
    ),
    (
      "<stories><story lang='en'><headline/><p>1️⃣<br>x</br></p></story></stories>",
      "expected nothing in <br>, found text", .schemaText
    ),
    (
      """
      <stories><story id='a' lang='en'><headline/><p/></story>
      1️⃣<story lang='en' id=' a '><headline/><p/></story></stories>
      """,
      "expected an identifier that no other element has, found 'a' again", .schemaIdentity
    ),
    (
      "<!-- -->1️⃣<story/>", "expected a root element that the schema declares, found <story>",
      .schemaRoot
    ),
    (
      "<stories><story lang='en'>1️⃣<headline><p/></headline><p/></story></stories>",
      "expected no element in <headline>, found one", .schemaUnexpectedElement
    ),
  ]

  @Test("a fault is told at the start of its tag", arguments: faults.indices)
  func fault(index: Int) throws {
    let (marked, words, code) = Self.faults[index]
    let found = try Self.schema().validation(of: marked.bytes).findings.first
    #expect(found?.location.position == marked["1"])
    #expect(found?.code == code)
    if code != .schemaText || !words.contains("elements only") {
      #expect(found?.message == words)
    }
  }

  @Test("a valid document has no findings, and a validator goes from one document to the next")
  func sequence() throws {
    let validator = DocumentValidator([try Self.schema()], mostFindings: 9)
    let valid = "<stories><story id='a' lang='en'><headline/><p>x<br/></p></story></stories>"
    for _ in 0..<3 {
      let good = validator.validate(Input(DocumentName("d"), bytes: Array(valid.utf8)))
      #expect(good.isValid && good.findings.isEmpty)
      let bad = validator.validate(Input(DocumentName("d"), bytes: Array("<stories>".utf8)))
      #expect(!bad.isValid && !bad.isWellFormed)
    }
  }

  @Test("all findings are told, as many as are kept, and the others are counted")
  func most() throws {
    let text = "<stories>" + String(repeating: "\n<story/>", count: 50) + "</stories>"
    let found = try Self.schema().validation(of: Array(text.utf8), most: 7)
    #expect(found.findings.count == 7)
    #expect(found.leftOut == 93)
  }

  @Test("a document that is not well-formed has no other findings")
  func malformed() throws {
    #expect(
      try Self.schema().findings(in: "<stories><q/>\n</story>") == [
        "d:2:1: error: expected </stories>, found </story> [xml.syntax]"
      ])
    #expect(
      try Self.schema().findings(in: "<stories>&nbsp;</stories>").first?.contains("error") == true)
  }

  @Test("lines behind 65,535 are right")
  func manyLines() throws {
    let story = "<story lang='vi'><headline/>\n<p/></story>\n"
    let text = "<stories>\n" + String(repeating: story, count: 70_000) + "<story\n/></stories>"
    let found = try Self.schema().validation(of: Array(text.utf8)).findings
    #expect(found.map(\.location.position?.line) == [140_002, 140_002])
  }

  @Test("a long text that comes in many pieces is not joined piece by piece")
  func longText() throws {
    let text = String(repeating: "é\n", count: 500_000)
    let found = try Self.schema().findings(
      in: "<stories><story lang='vi'><headline>\(text)</headline><p/></story></stories>")
    #expect(found.isEmpty)
  }
}

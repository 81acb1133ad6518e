import ConvertCore
import TestKit
import Testing
import XMLKit

@Suite("Validation under RELAX NG and DTDs")
struct TreeValidationTests {
  private static func grammar() throws -> CompiledSchema {
    try CompiledSchema(
      text: """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><start>
        <element name="story"><attribute name="lang"/><oneOrMore><element name="p"><text/></element>
        </oneOrMore><optional><element name="date"><data type="date"/></element></optional></element>
        </start></grammar>
        """)
  }

  private static let types = """
    <!-- stories --><!ELEMENT story (p+, date?)><!ATTLIST story lang CDATA #REQUIRED>
    <!ELEMENT p (#PCDATA)><!ATTLIST p id ID #IMPLIED><!ELEMENT date (#PCDATA)>
    """

  @Test("a fault under RELAX NG has the place of its tag")
  func relaxNG() throws {
    let document: MarkedText = "<story lang='vi'>\n <p>é</p>\n 1️⃣<date\n>today</date></story>"
    let found = try Self.grammar().validation(of: document.bytes).findings
    #expect(found.first?.location.position == document["1"])
    #expect(try Self.grammar().findings(in: "<story lang='vi'><p/></story>").isEmpty)
  }

  @Test("a fault under a DTD has the place of its tag")
  func dtd() throws {
    let schema = try CompiledSchema(text: Self.types)
    #expect(schema.kind == .dtd)
    let document: MarkedText = "<story lang='vi'>\n <p>é</p> 1️⃣<q\n/></story>"
    let found = schema.validation(of: document.bytes).findings
    #expect(found.contains { $0.location.position == document["1"] })
    #expect(schema.findings(in: "<story lang='vi'><p id='a'/><p>x</p></story>").isEmpty)
    #expect(!schema.findings(in: "<story lang='vi'><p id='a'/><p id='a'/></story>").isEmpty)
  }

  @Test("places are right behind line 65,535, and with several schemas at once")
  func manyLines() throws {
    let text = "<story lang='vi'>" + String(repeating: "\n<p/>", count: 70_000) + "\n<q/></story>"
    let validator = DocumentValidator(
      [try Self.grammar(), try CompiledSchema(text: Self.types)], mostFindings: 10)
    let found = validator.validate(Input(DocumentName("d"), bytes: Array(text.utf8))).findings
    #expect(found.contains { $0.location.position?.line == 70_002 })
    #expect(found.contains { $0.location.position?.line == 1 })
  }

  @Test("a tree that would be too large is refused")
  func limit() throws {
    var limits = Limits.standard
    limits.articleSize = 20_000
    let text = "<story lang='vi'>" + String(repeating: "<p/>", count: 1000) + "</story>"
    let validator = DocumentValidator([try Self.grammar()], mostFindings: 10)
    let found = validator.validate(
      Input(DocumentName("d"), bytes: Array(text.utf8)), limits: limits)
    #expect(found.findings.map(\.code) == [.sizeLimit])
  }
}

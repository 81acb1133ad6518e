import ConvertCore
import Testing
import XMLKit

@Suite("Hostile and broken schemas")
struct HostileSchemaTests {
  private static func schema(_ declarations: String) -> String {
    "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\(declarations)</xs:schema>"
  }

  private static func refusal(_ files: [String: String]) -> Diagnostic? {
    do throws(ConversionError) {
      _ = try SchemaFiles(files: files).compile("main.xsd")
      return nil
    } catch {
      return error.diagnostic
    }
  }

  @Test("groups that each name the next twice are refused")
  func doubling() {
    let groups = (0..<40).map {
      "<xs:group name='g\($0)'><xs:sequence><xs:group ref='g\($0 + 1)'/><xs:group ref='g\($0 + 1)'/>"
        + "</xs:sequence></xs:group>"
    }
    let refusal = Self.refusal(["main.xsd": Self.schema(groups.joined())])
    #expect(refusal?.code == .schemaLimit)
  }

  @Test("a chain of a hundred thousand definitions is refused")
  func chain() {
    let groups = (0..<100_000).map {
      "<xs:group name='g\($0)'><xs:sequence><xs:group ref='g\($0 + 1)'/></xs:sequence></xs:group>"
    }
    #expect(Self.refusal(["main.xsd": Self.schema(groups.joined())])?.code == .schemaLimit)
  }

  @Test("a thousand million occurrences are refused at their place")
  func occurrences() {
    let refusal = Self.refusal([
      "main.xsd": Self.schema(
        "<xs:element name='a'><xs:complexType><xs:sequence>\n"
          + "<xs:element name='b' maxOccurs='1000000000'/></xs:sequence></xs:complexType></xs:element>"
      )
    ])
    #expect(refusal?.code == .schemaLimit)
    #expect(refusal?.location.position?.line == 2)
  }

  @Test("schemas that include one another end")
  func circle() throws {
    let files = SchemaFiles(files: [
      "main.xsd": Self.schema(
        "<xs:include schemaLocation='other.xsd'/><xs:element name='a' type='T'/>"),
      "other.xsd": Self.schema(
        "<xs:include schemaLocation='main.xsd'/><xs:simpleType name='T'>"
          + "<xs:restriction base='xs:int'/></xs:simpleType>"),
    ])
    let schema = try files.compile("main.xsd")
    #expect(schema.findings(in: "<a>1</a>").isEmpty)
    #expect(!schema.findings(in: "<a>x</a>").isEmpty)
  }

  @Test("a schema of endlessly many files is refused")
  func manyFiles() {
    var count = 0
    do throws(ConversionError) {
      _ = try CompiledSchema("0.xsd") { _ in
        count += 1
        return Array(Self.schema("<xs:include schemaLocation='\(count).xsd'/>").utf8)
      }
      Issue.record("it was compiled")
    } catch {
      #expect(error.diagnostic.code == .schemaLimit)
      #expect(count < 1000)
    }
  }

  @Test("a pattern that goes back and forth without end is given up")
  func pattern() throws {
    let schema = try CompiledSchema(
      declarations: "<xs:element name='a'><xs:simpleType><xs:restriction base='xs:string'>"
        + "<xs:pattern value='((a{1,1000}){1,1000}){1,1000}b'/></xs:restriction></xs:simpleType>"
        + "</xs:element>")
    let found = schema.findings(in: "<a>" + String(repeating: "a", count: 5000) + "</a>")
    #expect(found.count == 1 && found[0].contains("[limit.schema]"))
  }

  @Test(
    "what cannot be had is an error that names it",
    arguments: ["http://example.org/x.xsd", "no-such.xsd", "/etc/passwd", "file:///etc/passwd"])
  func reference(location: String) {
    let refusal = Self.refusal([
      "main.xsd": Self.schema("<xs:include schemaLocation='\(location)'/><xs:element name='a'/>")
    ])
    #expect(refusal?.code == .schemaReference)
    #expect(refusal?.location.document.input.contains(location) == true)
  }

  @Test("what is no schema is refused with a place")
  func broken() {
    #expect(Self.refusal(["main.xsd": "<a/>"])?.code == .schemaBroken)
    #expect(Self.refusal(["main.xsd": "element a { text }"])?.code == .schemaBroken)
    #expect(Self.refusal(["main.xsd": Self.schema("<xs:element")])?.code == "xml.syntax")
    let unknown = Self.refusal(["main.xsd": Self.schema("\n<xs:element name='a' type='T'/>")])
    #expect(unknown?.code == .schemaBroken)
    #expect(unknown?.location.position?.line == 2)
  }

  @Test("a document cannot make a schema be loaded")
  func schemaLocation() throws {
    let schema = try CompiledSchema(declarations: "<xs:element name='a'/>")
    let found = schema.findings(
      in: """
        <a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:noNamespaceSchemaLocation="http://example.org/evil.xsd"/>
        """)
    #expect(found.isEmpty)
  }
}

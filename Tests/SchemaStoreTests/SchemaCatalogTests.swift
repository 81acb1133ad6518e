import ConvertCore
import SchemaStore
import Testing

@Suite("The catalog of installed schemas")
struct SchemaCatalogTests {
  private static func catalog(_ entries: String) throws -> SchemaCatalog {
    try SchemaCatalog(
      Array(
        "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\">\(entries)</catalog>".utf8),
      named: DocumentName("catalog.xml"))
  }

  @Test("an identifier leads to a file by itself, or by its longest beginning")
  func resolution() throws {
    let catalog = try Self.catalog(
      """
      <public publicId="-//X//DTD  Y//EN" uri="y/y.dtd"/><system systemId="http://x/a.xsd" uri="a.xsd"/>
      <group><rewriteSystem systemIdStartString="http://x/" rewritePrefix="x/"/></group>
      <rewriteURI uriStartString="http://x/z/" rewritePrefix="long/"/>
      """)
    #expect(catalog.path(of: .publicID("-//X//DTD Y//EN")) == "y/y.dtd")
    #expect(catalog.path(of: .system("http://x/a.xsd")) == "a.xsd")
    #expect(catalog.path(of: .system("http://x/b/c.xsd")) == "x/b/c.xsd")
    #expect(catalog.path(of: .system("http://y/")) == nil)
    #expect(catalog.path(of: .publicID("http://x/a.xsd")) == nil)
  }

  @Test("nothing leads out of the folder")
  func confinement() throws {
    let catalog = try Self.catalog(
      """
      <system systemId="a" uri="../a"/><system systemId="b" uri="/etc/b"/>
      <system systemId="c" uri="file:///c"/><rewriteSystem systemIdStartString="d/" rewritePrefix="d/"/>
      """)
    for identifier in ["a", "b", "c", "d/../../e"] {
      #expect(catalog.path(of: .system(identifier)) == nil)
    }
  }

  @Test("what is written is read again, and an entry takes the place of the one before")
  func writing() throws {
    var catalog = SchemaCatalog()
    for entry in SchemaStore.entries(for: .nitf, "3.6") { catalog.add(entry) }
    for entry in SchemaStore.entries(for: .newsML1, "1.2") { catalog.add(entry) }
    catalog.add(.init(.system, "http://x/&", "a"))
    catalog.add(.init(.system, "http://x/&", "b"))
    let again = try SchemaCatalog(catalog.document, named: DocumentName("c"))
    #expect(Set(again.entries) == Set(catalog.entries))
    #expect(again.path(of: .system("http://x/&")) == "b")
    #expect(again.path(of: NewsStandard.nitf.identifier(of: "3.6")) == "nitf/3.6/nitf-3-6.xsd")
    #expect(again.document == catalog.document)
  }

  @Test("what is no catalog is refused")
  func broken() {
    #expect(throws: ConversionError.self) {
      try SchemaCatalog(Array("<catalog/>".utf8), named: DocumentName("c"))
    }
    #expect(throws: ConversionError.self) { try SchemaCatalog([], named: DocumentName("c")) }
  }
}

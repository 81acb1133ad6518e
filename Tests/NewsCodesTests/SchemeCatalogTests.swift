import ArticleModel
import NewsCodes
import Testing

@Suite("Catalogs of schemes")
struct SchemeCatalogTests {
  @Test("a code of IPTC's vocabularies has a URI, and the URI the code")
  func mediaTopic() throws {
    let uri: Text = "http://cv.iptc.org/newscodes/mediatopic/20000523"
    #expect(SchemeCatalog.iptc.uri(alias: "medtop", code: "20000523") == uri)
    let concept = try #require(SchemeCatalog.iptc.concept(of: uri))
    #expect(concept.alias == "medtop")
    #expect(concept.code == "20000523")
  }

  @Test("an unknown alias has no URI")
  func unknownAlias() {
    #expect(SchemeCatalog.iptc.uri(alias: "dpasubject", code: "185") == nil)
  }

  @Test(
    "a URI of no known scheme, and one without a code, has no alias",
    arguments: ["http://example.com/1", "http://cv.iptc.org/newscodes/mediatopic/", "medtop", ""])
  func unknownURI(uri: String) {
    #expect(SchemeCatalog.iptc.concept(of: Text(uri)) == nil)
  }

  @Test("a document's own scheme goes before one that was known")
  func ownScheme() {
    var catalog = SchemeCatalog.iptc
    catalog.add(alias: "medtop", uri: "https://hna.example/topics#")
    #expect(catalog.uri(alias: "medtop", code: "1") == "https://hna.example/topics#1")
    #expect(catalog.concept(of: "https://hna.example/topics#1")?.alias == "medtop")
  }
}

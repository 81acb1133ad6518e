import ArticleModel
import ConvertCore
import NewsMLG2
import Testing

@Suite("Codes and URIs")
struct ResolvingTests {
  private func written(_ article: Article, resolve: String) throws -> String {
    var options = FormatOptions(defaultsOf: Format.newsML.descriptor)
    try options.set("resolve", to: resolve, in: Format.newsML.descriptor)
    var buffer = OutputBuffer()
    try NewsMLWriter(options: options).fragment(article, in: .single, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test("codes of known schemes are written as URIs where that is asked for")
  func known() throws {
    var article = Article()
    article.headline = "x"
    article.subjects = [Concept(scheme: "medtop", code: "20000523")]
    article.subjects[0].type = "person"
    #expect(try written(article, resolve: "none").contains("qcode=\"medtop:20000523\""))
    let text = try written(article, resolve: "uri")
    #expect(text.contains("uri=\"http://cv.iptc.org/newscodes/mediatopic/20000523\""))
    #expect(text.contains("typeuri=\"http://cv.iptc.org/newscodes/cpnature/person\""))
    #expect(!text.contains("medtop:"))
  }

  @Test("the document's own catalog is known, and codes of other schemes stay")
  func ownCatalog() throws {
    let document = Document(
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" standard="NewsML-G2" \
      standardversion="2.35"><catalog><scheme alias="hna" uri="https://hna.example/"/></catalog>\
      <itemMeta><itemClass qcode="icls:picture"/><provider qcode="hna:x"/></itemMeta><contentMeta>\
      <subject qcode="other:1"/><headline>x</headline></contentMeta></newsItem>
      """)
    let article = try #require(document.read().articles.first)
    #expect(article.type == "picture")
    let text = try written(article, resolve: "uri")
    #expect(text.contains("<provider uri=\"https://hna.example/x\""))
    #expect(text.contains("qcode=\"other:1\""))
  }

  @Test("attributes that say a URI instead of a qcode are read")
  func siblings() throws {
    let document = Document(
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" standard="NewsML-G2" \
      standardversion="2.35"><itemMeta><itemClass uri="http://cv.iptc.org/newscodes/ninature/picture"/>\
      <pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/></itemMeta>\
      <contentMeta><subject typeuri="http://cv.iptc.org/newscodes/cpnature/geoArea"><name>x</name>\
      </subject></contentMeta><contentSet><remoteContent href="a.jpg" \
      renditionuri="http://cv.iptc.org/newscodes/rendition/highRes"/></contentSet></newsItem>
      """)
    let article = try #require(document.read().articles.first)
    #expect(article.type == "picture")
    #expect(article.status == .withheld)
    #expect(article.subjects.first?.type == "place")
    #expect(article.media.first?.renditions.first?.role == "highRes")
    try Document(writing: [article]).expect([article], "URIs")
  }
}

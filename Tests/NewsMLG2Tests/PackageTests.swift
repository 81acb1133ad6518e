import ArticleModel
import ConvertCore
import NewsMLG2
import Testing

@Suite("Packages")
struct PackageTests {
  private static let package = """
    <packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="p" version="1" \
    standard="NewsML-G2" standardversion="2.35" conformance="power">
      <itemMeta>
        <itemClass qcode="ninat:composite"/><provider literal="HNA"/>
        <versionCreated>2024-05-31T10:00:00Z</versionCreated>
        <link rel="irel:seeAlso" href="https://hna.example/"/>
      </itemMeta>
      <contentMeta><headline>Top stories</headline></contentMeta>
      <groupSet root="G1">
        <group id="G1" role="group:main" mode="pgrmod:seq">
          <itemRef residref="a" version="2"><itemClass qcode="ninat:text"/><title>One</title></itemRef>
          <groupRef idref="G2"/>
        </group>
        <group id="G2">
          <itemRef residref="b" href="b.jpg" contenttype="image/jpeg" size="12">
            <itemClass qcode="ninat:picture"/><title>Two</title>
            <description role="drol:caption">The second.</description>
          </itemRef>
        </group>
      </groupSet>
    </packageItem>
    """

  @Test("each reference of a package is a link, and a picture a medium")
  func references() throws {
    let read = Document(Self.package).read()
    let article = try #require(read.articles.first)
    #expect(article.type == "composite")
    #expect(article.links.map(\.id) == [nil, "a", "b"])
    #expect(article.links.map(\.title) == [nil, "One", "Two"])
    #expect(article.media.map(\.id) == ["b"])
    #expect(article.media.first?.caption == "The second.")
    #expect(article.media.first?.renditions.first?.size == 12)
  }

  @Test("the groups of a package come back as they were")
  func groups() throws {
    let articles = Document(Self.package).read().articles
    let written = try Document(writing: articles)
    written.expect(articles, "package")
    #expect(written.text.contains("<packageItem"))
    #expect(written.text.contains("mode=\"pgrmod:seq\""))
    #expect(!written.text.contains("wc:extension"))
  }

  @Test("groups that no longer say what the links do are kept beside new ones")
  func changedLinks() throws {
    var article = try #require(Document(Self.package).read().articles.first)
    article.links.removeLast()
    article.media = []
    let written = try Document(writing: [article])
    written.expect([article], "changed package")
    #expect(written.text.contains("wc:extension"))
  }

  @Test("links of a composite without content are references of one group")
  func links() throws {
    var article = Article()
    article.headline = "Top stories"
    article.type = "composite"
    article.links = [Link(href: "https://hna.example/1"), Link(href: "https://hna.example/2")]
    article.links[1].rel = "seeAlso"
    let written = try Document(writing: [article])
    written.expect([article], "composite")
    #expect(written.text.contains("<packageItem"))
    #expect(written.text.contains("<itemRef href=\"https://hna.example/1\""))
  }

  @Test("a composite with a body is a news item")
  func body() throws {
    var article = Article()
    article.type = "composite"
    article.body = [.paragraph("Text.")]
    let written = try Document(writing: [article])
    written.expect([article], "composite")
    #expect(written.text.contains("<newsItem"))
  }
}

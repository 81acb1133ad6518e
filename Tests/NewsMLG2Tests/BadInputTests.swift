import ArticleModel
import NewsMLG2
import Testing

@Suite("Bad input")
struct BadInputTests {
  private static let namespace = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\""

  @Test("an unknown root is refused with what was expected")
  func unknownRoot() {
    let read = Document("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"/>").read()
    #expect(read.articles.isEmpty)
    #expect(
      read.error == "2:1 newsml.root expected newsItem, newsMessage or packageItem, found <rss>")
  }

  @Test("a fragment is refused with its root")
  func fragment() {
    let read = Document("<contentMeta \(Self.namespace)/>").read()
    #expect(read.error?.hasPrefix("1:1 newsml.root ") ?? false)
  }

  @Test(
    "items without news are refused alone",
    arguments: ["conceptItem", "knowledgeItem", "planningItem", "catalogItem"])
  func noNews(name: String) {
    let read = Document("<\(name) \(Self.namespace) guid=\"urn:x\"/>").read()
    #expect(
      read.error
        == "1:1 newsml.not-an-article expected newsItem, newsMessage or packageItem, "
        + "found <\(name)> 'urn:x'")
  }

  @Test("an item without news is skipped beside others")
  func skipped() {
    let read = Document(
      """
      <newsMessage \(Self.namespace)><itemSet>
      <conceptItem guid="urn:c"/>
      <newsItem guid="a" version="1"><contentMeta><headline>x</headline></contentMeta></newsItem>
      </itemSet></newsMessage>
      """
    ).read()
    #expect(read.articles.map(\.headline) == ["x"])
    #expect(
      read.messages == [
        "2:1 newsml.skipped-item expected newsItem or packageItem, found <conceptItem> 'urn:c'"
      ])
    #expect(read.error == nil)
  }

  @Test("a second root is an error behind the article")
  func twoRoots() {
    let item = "<newsItem \(Self.namespace) guid=\"a\"><contentMeta/></newsItem>"
    let read = Document(item + "\n<newsItem/>").read()
    #expect(read.error?.hasPrefix("2:1 xml.syntax ") ?? false, "\(read.error ?? "-")")
  }

  @Test("a missing guid, and a version that is none, are reported and the item is read")
  func identity() throws {
    for version in ["0", "abc", "-1", ""] {
      let read = Document(
        "<newsItem \(Self.namespace) version=\"\(version)\"><contentMeta><headline>x</headline>"
          + "</contentMeta></newsItem>"
      ).read()
      let article = try #require(read.articles.first)
      #expect(article.version == nil)
      #expect(
        read.messages == [
          "1:1 newsml.missing-guid expected the attribute guid, found none",
          "1:1 newsml.version expected a version from 1, found '\(version)'",
        ])
      try Document(writing: [article]).expect([article], version)
    }
  }

  @Test("an item may lack all optional parts")
  func sparse() throws {
    let read = Document("<newsItem><contentMeta><headline>x</headline></contentMeta></newsItem>")
      .read()
    #expect(read.articles.map(\.headline) == ["x"])
    #expect(read.error == nil)
  }

  @Test("garbage, truncation and wrong encodings end in an error with a place")
  func broken() throws {
    #expect(Document("garbage").read().error?.hasPrefix("1:1 xml.syntax ") ?? false)
    let whole = try Document(writing: [Self.article]).bytes
    for end in stride(from: 0, to: whole.count - 1, by: 7) {
      let read = Document(bytes: Array(whole[..<end])).read()
      #expect(read.articles.isEmpty || read.error != nil)
      #expect(read.error?.first?.isNumber ?? false, "\(end): \(read.error ?? "-")")
    }
    let latin = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<newsItem>".utf8) + [0xE9, 0x3C]
    #expect(Document(bytes: latin).read().error?.hasPrefix("2:11 ") ?? false)
  }

  @Test("an entity bomb is refused, and no entity is loaded")
  func entities() {
    let bomb = Document(
      """
      <!DOCTYPE newsItem [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
      <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>
      <newsItem guid="a"><contentMeta><headline>&f;&f;&f;&f;&f;&f;&f;&f;</headline></contentMeta>
      </newsItem>
      """
    ).read()
    let size = bomb.articles.first?.headline.plainText.utf8.count ?? 0
    #expect(size < 10_000_000)
    #expect(bomb.error != nil || !bomb.messages.isEmpty)
    let name = Document(
      "<!DOCTYPE newsItem SYSTEM \"http://hna.example/x.dtd\">\n"
        + "<newsItem guid=\"a\"><contentMeta><headline>a&nbsp;b &unknown;</headline></contentMeta>"
        + "</newsItem>"
    ).read()
    #expect(name.articles.first?.headline.plainText == "a\u{A0}b &unknown;")
    #expect(name.messages.count == 1)
  }

  private static var article: Article {
    var article = Article()
    article.headline = "Headline"
    article.body = [.paragraph("One."), .paragraph("Two.")]
    article.subjects = [Concept(scheme: "medtop", code: "1")]
    return article
  }
}

import ArticleModel
import ConvertCore
import Foundation
import NewsMLG2
import Testing

/// Each fault that other programs' documents have, or nearly had.
@Suite("Traps of writing")
struct WriterTrapTests {
  @Test("an embargo comes before the publishing status")
  func embargoBeforeStatus() throws {
    var article = article
    article.embargoed = Timestamp(reading: "2024-06-01T06:00:00Z").map(Embargo.until)
    article.status = .usable
    try expectOrder(["<versionCreated", "<embargoed", "<pubStatus", "<generator"], in: article)
  }

  @Test("the source type comes before places and creators")
  func digitalSourceType() throws {
    let type =
      "<digitalSourceType xmlns=\"http://iptc.org/std/nar/2006-10-01/\" uri=\"http://x/\"/>"
    var article = article
    article.locations = [Concept(name: "Hanoi")]
    article.contentModified = Timestamp(year: 2024)
    article.extensions = [
      ExtensionValue(
        format: "newsml", path: "contentMeta", name: "digitalSourceType", value: Text(type))
    ]
    try expectOrder(["<contentModified", "<digitalSourceType", "<located"], in: article)
  }

  @Test("links come behind all of itemMeta's own properties")
  func links() throws {
    var article = article
    article.links = [Link(href: "https://hna.example/")]
    article.editorialNotes = ["Note"]
    article.signals = [Concept(scheme: "sig", code: "update")]
    article.expires = Timestamp(year: 2030, month: 1, day: 1)
    try expectOrder(
      ["<edNote", "<signal", "<expires", "<link", "<itemMetaExtProperty"], in: article)
  }

  @Test("a message has a header with sent, which is the first article's date")
  func header() throws {
    var first = article
    first.versionCreated = Timestamp(reading: "2024-05-31T10:00:00+02:00")
    let document = try Document(writing: [first, article])
    #expect(document.text.contains("<header>\n    <sent>2024-05-31T10:00:00+02:00</sent>"))
    let fixed = try Document(writing: [article, article])
    #expect(fixed.text.contains("<sent>1970-01-01T00:00:00Z</sent>"))
  }

  @Test("an option says when a message is sent")
  func sentOption() throws {
    let descriptor = Format.newsML.descriptor
    var options = FormatOptions(defaultsOf: descriptor)
    try options.set("sent", to: "2024-06-01 07:00", in: descriptor)
    let prologue = try NewsMLWriter(options: options).prologue(.sequence, first: article)
    #expect(String(decoding: prologue, as: UTF8.self).contains("<sent>2024-06-01T07:00:00</sent>"))
    try options.set("sent", to: "tomorrow", in: descriptor)
    let wrong = options
    #expect(throws: ConversionError.self) { _ = try NewsMLWriter(options: wrong) }
  }

  @Test("conformance is power, a version is never 0, and counts are never empty")
  func attributes() throws {
    var article = article
    article.version = 0
    article.body = [.paragraph("x")]
    article.extensions = [
      ExtensionValue(
        format: "newsml", path: "contentSet/inlineXML", name: "@wordcount", value: ""),
      ExtensionValue(
        format: "newsml", path: "contentSet/inlineXML", name: "@charcount", value: "1"),
    ]
    let document = try Document(writing: [article])
    #expect(document.text.contains("conformance=\"power\""))
    #expect(!document.text.contains(" version=\"0\""))
    #expect(document.text.contains("charcount=\"1\""))
    #expect(!document.text.contains(" wordcount=\"\""))
    document.expect([article], "attributes")
    try expectValid(document)
  }

  @Test("a code with a space becomes a literal, and comes back as a code")
  func codeWithSpace() throws {
    var article = article
    article.subjects = [Concept(scheme: "MWMarket", code: "TSX VENTURE")]
    let document = try Document(writing: [article])
    #expect(document.text.contains("literal=\"MWMarket:TSX VENTURE\""))
    #expect(!document.text.contains("qcode=\"MWMarket"))
    document.expect([article], "code with a space")
    try expectValid(document)
  }

  @Test("what the article lacks is made from it, always alike, and dropped when it is read")
  func generated() throws {
    var article = article
    let document = try Document(writing: [article])
    #expect(document.text.contains("rel=\"wc:generated\" value=\"guid provider versionCreated\""))
    #expect(document.text.contains("guid=\"urn:uuid:"))
    #expect(try Document(writing: [article]).bytes == document.bytes)
    var other = article
    other.headline = "Another"
    let guid = { (text: String) in text.split(separator: "guid=\"")[1].prefix(45) }
    #expect(guid(try Document(writing: [other]).text) != guid(document.text))
    document.expect([article], "generated")
    let message = try Document(writing: [article, other])
    #expect(message.text.contains(guid(document.text)), "the id is the same in a message")
    article.layout.finalNewline = false
    #expect(guid(try Document(writing: [article]).text) == guid(document.text))
  }

  private var article: Article {
    var article = Article()
    article.headline = "Headline"
    return article
  }

  private func expectOrder(_ tags: [String], in article: Article) throws {
    let document = try Document(writing: [article])
    let places = tags.map { tag in document.text.range(of: tag)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(document.text)")
    let found = places.compactMap(\.self)
    #expect(found == found.sorted(), "\(document.text)")
    document.expect([article], "\(tags)")
    try expectValid(document)
  }

  private func expectValid(_ document: Document) throws {
    guard SchemaValidator.isAvailable else { return }
    let complaints = try SchemaValidator.complaints(about: [("trap", document.bytes)])
    #expect(complaints.isEmpty, "\(complaints)\n\(document.text)")
  }
}

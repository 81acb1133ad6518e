import ArticleModel
import NewsMLG2
import TestKit
import Testing

@Suite("What was kept")
struct KeptTests {
  private static let namespace = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\""

  private func value(_ path: Text?, _ name: Text?, _ value: String) -> ExtensionValue {
    ExtensionValue(
      format: "newsml", path: path, name: name,
      value: Text(value.replacing("@@", with: Self.namespace)))
  }

  private var article: Article {
    var article = Article()
    article.headline = "Headline"
    article.byline = "By Kit Moss"
    article.subjects = [Concept(scheme: "a", code: "1"), Concept(scheme: "b", code: "2")]
    article.body = [.paragraph("Text.")]
    return article
  }

  /// Extensions that go back to their places.
  private var placed: [ExtensionValue] {
    [
      value("newsItem", "hopHistory", "<hopHistory @@><hop seq=\"1\"/></hopHistory>"),
      value("newsItem", "assert", "<assert @@ literal=\"x\"><name>X</name></assert>"),
      value("itemMeta", "profile", "<profile @@ versioninfo=\"1\">p</profile>"),
      value("contentMeta", "rating", "<rating @@ value=\"1\" scalemin=\"0\" scalemax=\"5\"/>"),
      value("contentMeta", "subject[2]", "<subject @@ qcode=\"b:2\" rank=\"1\"/>"),
      value("contentMeta", "by", "<by @@ role=\"x:y\">Kit Moss, on the spot</by>"),
      value("contentMeta", "level", "<level xmlns=\"urn:example\">7</level>"),
      value("contentSet", "inlineData", "<inlineData @@ contenttype=\"text/plain\">T</inlineData>"),
    ]
  }

  /// Extensions that have no valid place, or no longer say what the article does.
  private var unplaced: [ExtensionValue] {
    [
      value("contentMeta", "subject[1]", "<subject @@ qcode=\"changed:1\" rank=\"1\"/>"),
      value("contentMeta", "subject[9]", "<subject @@ qcode=\"b:2\"/>"),
      value("contentMeta", "subject[-9223372036854775808]", "<subject @@ qcode=\"b:2\"/>"),
      value("contentMeta", "subject", "<subject @@ qcode=\"b:2\"/>"),
      value("contentMeta", "rating", "<rating @@ value=\"high\"/>"),
      value("contentMeta", "dateline", "<dateline @@>HANOI</dateline>"),
      value("contentMeta", "headline[1]", "<headline @@>Another</headline>"),
      value("itemMeta", "role", "<role @@ qcode=\"a b\"/>"),
      value("itemMeta", "unknown", "<unknown @@/>"),
      value(
        "itemMeta", "itemMetaExtProperty",
        "<itemMetaExtProperty @@ rel=\"wc:title\" value=\"t\"/>"),
      value("itemMeta", "fileName", "no XML at all <"),
      value("itemMeta", "fileName", "<fileName   @@>x</fileName>"),
      value("nowhere", "x", "y"), value(nil, nil, "z"), value("itemMeta", nil, ""),
      value("newsItem", "@version", "0"), value("newsItem", "itemMeta", "<itemMeta @@/>"),
      value("newsItem", "groupSet", "<groupSet @@ root=\"G\"><group id=\"G\"/></groupSet>"),
    ]
  }

  @Test("elements without a field go back to their places")
  func places() throws {
    var article = article
    article.extensions = placed
    let document = try Document(writing: [article])
    document.expect([article], "placed")
    #expect(!document.text.contains("wc:extension"), "\(document.text)")
    #expect(!document.text.contains("wc:order"), "\(document.text)")
    try expectValid(document)
  }

  @Test("what has no valid place travels in extension properties")
  func travelers() throws {
    var article = article
    article.extensions = unplaced
    let document = try Document(writing: [article])
    document.expect([article], "unplaced")
    #expect(document.text.split(separator: "wc:extension").count == unplaced.count + 1)
    try expectValid(document)
  }

  @Test("extensions in any order come back in it", arguments: 0..<40)
  func orders(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var article = article
    let foreign = ExtensionValue(format: "anpa", path: "head", name: "keyword", value: "a\n<b>")
    article.extensions = (placed + unplaced + [foreign]).shuffled(using: &random)
    let document = try Document(writing: [article])
    document.expect([article], "\(article.extensions.map { $0.name ?? "-" })")
    try expectValid(document)
  }

  @Test("an element is kept without indentation, and with the standard's namespace")
  func form() throws {
    let document = Document(
      """
      <newsItem guid="a" standard="NewsML-G2" standardversion="2.9">
        <contentMeta>
          <headline>x</headline>
          <subject qcode="a:1" rank="2">
            <name>  One  </name>
          </subject>
        </contentMeta>
      </newsItem>
      """)
    let article = try #require(document.read().articles.first)
    #expect(
      article.extensions == [
        value(
          "contentMeta", "subject[1]",
          "<subject @@ qcode=\"a:1\" rank=\"2\"><name>  One  </name></subject>")
      ])
    try Document(writing: [article]).expect([article], "form")
  }

  private func expectValid(_ document: Document) throws {
    guard SchemaValidator.isAvailable else { return }
    let complaints = try SchemaValidator.complaints(about: [("kept", document.bytes)])
    #expect(complaints.isEmpty, "\(complaints)\n\(document.text)")
  }
}

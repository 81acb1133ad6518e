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

  @Test("comments, instructions and attributes of other namespaces are kept and written back")
  func remarks() throws {
    let document = Document(
      """
      <?xml-stylesheet href="a.css"?><newsItem \(Self.namespace) xmlns:f="urn:f" guid="a" f:a="1" \
      conformance="core" xml:base="http://hna.example/"><!-- one --><itemMeta f:b="2"/>
      <contentMeta><!-- two --><?three 3?><headline>x</headline><subject qcode="a:1"><!-- four -->
      </subject></contentMeta><contentSet><inlineXML contenttype="text/xml" f:c="3"><!-- five --><p>x</p>
      </inlineXML></contentSet></newsItem><!-- six -->
      """)
    let read = document.read()
    let article = try #require(read.articles.first)
    #expect(
      article.extensions.map { "\($0.path ?? "") \($0.name ?? "") \($0.value)" } == [
        "newsItem @{urn:f}a 1", "newsItem @conformance core",
        "newsItem @xml:base http://hna.example/", "newsItem ?xml-stylesheet href=\"a.css\"",
        "newsItem #comment  one ", "itemMeta @{urn:f}b 2",
        "contentMeta subject[1] <subject xmlns=\"http://iptc.org/std/nar/2006-10-01/\" "
          + "qcode=\"a:1\"><!-- four --></subject>",
        "contentMeta #comment  two ", "contentMeta ?three 3",
        "contentSet/inlineXML @contenttype text/xml", "contentSet/inlineXML @{urn:f}c 3",
        "contentSet/inlineXML #comment  five ",
      ])
    #expect(read.messages.map { $0.split(separator: " ")[1] } == ["newsml.remark"])
    let written = try Document(writing: [article])
    written.expect([article], "remarks")
    #expect(written.text.contains("<itemMeta xmlns:x1=\"urn:f\" x1:b=\"2\">"))
    #expect(written.text.contains("    <!-- two -->\n    <?three 3?>\n  </contentMeta>"))
    try expectValid(written)
  }

  @Test(
    "remarks that a document cannot hold travel in extension properties",
    arguments: [
      ("#comment", "a -- b"), ("#comment", "a-"), ("#comment", "-->"), ("#other", "x"),
      ("?xml", "version=\"1.0\""), ("?a b", "x"), ("?a", "x ?> y"), ("?a", " x"), ("?", ""),
      ("@{}a", "1"),
      ("@{urn:f}", "1"), ("@{urn:f}a b", "1"), ("@{http://www.w3.org/2000/xmlns/}a", "urn:x"),
    ])
  func unwritable(name: String, value: String) throws {
    var article = article
    article.extensions = [self.value("itemMeta", Text(name), value)]
    let document = try Document(writing: [article])
    document.expect([article], name)
    #expect(document.text.contains("wc:extension"))
    try expectValid(document)
  }

  @Test("rights in a language whose schema a receiver may not have travel")
  func rightsExpression() throws {
    var article = article
    article.extensions = [
      value(
        "rightsInfo", "rightsExpressionXML",
        "<rightsExpressionXML @@ langid=\"x\"><o:policy xmlns:o=\"urn:o\"/></rightsExpressionXML>")
    ]
    let document = try Document(writing: [article])
    document.expect([article], "rights expression")
    try expectValid(document)
  }

  private func expectValid(_ document: Document) throws {
    guard SchemaValidator.isAvailable else { return }
    let complaints = try SchemaValidator.complaints(about: [("kept", document.bytes)])
    #expect(complaints.isEmpty, "\(complaints)\n\(document.text)")
  }
}

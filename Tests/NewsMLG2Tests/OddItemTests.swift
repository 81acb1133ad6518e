import ArticleModel
import NewsMLG2
import Testing

@Suite("Items that are not as the standard says")
struct OddItemTests {
  private static let namespace = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\""

  private func item(_ content: String, namespace: String = Self.namespace) -> String {
    "<newsItem \(namespace) guid=\"a\" standard=\"NewsML-G2\" standardversion=\"2.9\">\(content)</newsItem>"
  }

  /// Reads a document and expects that its articles come back when they are written.
  private func read(_ document: String) throws -> (articles: [Article], codes: [String]) {
    let read = Document(document).read()
    #expect(read.error == nil, "\(document)")
    if !read.articles.isEmpty {
      try Document(writing: read.articles).expect(read.articles, document)
    }
    return (read.articles, read.messages.map { String($0.split(separator: " ")[1]) })
  }

  @Test("items are read outside of an itemSet, and in a message in a message")
  func nestedMessages() throws {
    let (one, two) = (
      item("<contentMeta><headline>One</headline></contentMeta>"),
      item("<contentMeta><headline>Two</headline></contentMeta>")
    )
    let (articles, codes) = try read(
      "<newsMessage \(Self.namespace)><header><priority>2</priority></header>\(one)<itemSet>"
        + "<newsMessage><itemSet>\(two)</itemSet></newsMessage></itemSet></newsMessage>")
    #expect(articles.map(\.headline) == ["One", "Two"])
    #expect(articles.map(\.priority) == [2, 2])
    #expect(codes == ["newsml.misplaced"])
  }

  @Test("a header behind the items is reported")
  func lateHeader() throws {
    let one = item("<contentMeta><headline>One</headline></contentMeta>")
    let (_, codes) = try read(
      "<newsMessage \(Self.namespace)><itemSet>\(one)</itemSet><header><sender>x</sender></header>"
        + "</newsMessage>")
    #expect(codes == ["newsml.misplaced"])
  }

  @Test("properties are read where they do not belong, and reported")
  func misplaced() throws {
    let (articles, codes) = try read(
      item(
        "<headline>x</headline><itemMeta><by>Kit Moss</by></itemMeta><inlineXML><p>One.</p></inlineXML>"
      ))
    #expect(articles.first?.headline == "x")
    #expect(articles.first?.byline == "Kit Moss")
    #expect(articles.first?.body == [.paragraph("One.")])
    #expect(codes == ["newsml.misplaced", "newsml.misplaced", "newsml.misplaced"])
  }

  @Test("a namespace that is misspelt is taken for the standard's, and reported")
  func namespaces() throws {
    let namespace = "xmlns=\"http://www.iptc.org/std/nar/2006-10-01\""
    let content = "<contentMeta><headline>x</headline><rating value=\"1\"/></contentMeta>"
    let (articles, codes) = try read(item(content, namespace: namespace))
    #expect(articles.first?.headline == "x")
    #expect(articles.first?.extensions.map(\.name) == ["rating"])
    #expect(codes == ["newsml.namespace"])
  }

  @Test("an item that has nothing but a further headline has a headline")
  func onlySubheadline() throws {
    let (articles, _) = try read(
      item("<contentMeta><headline role=\"hld:subHeadline\">x</headline></contentMeta>"))
    #expect(articles.first?.headline == "x")
    #expect(articles.first?.subheadlines == [])
  }

  @Test("elements that say nothing make no values")
  func empties() throws {
    let (articles, _) = try read(
      item(
        "<rightsInfo><copyrightHolder/></rightsInfo><itemMeta><provider/><service/><signal/><link/>"
          + "</itemMeta><contentMeta><creator><name/></creator><located/><altId/><keyword/><subject/>"
          + "<headline>x</headline></contentMeta><contentSet><remoteContent/></contentSet>"))
    var article = Article()
    article.id = "a"
    article.headline = "x"
    #expect(articles == [article])
  }

  @Test("values that say nothing come back where an article has them")
  func emptyValues() throws {
    var article = Article()
    article.headline = "x"
    article.provider = Concept()
    article.subjects = [Concept()]
    article.creators = [Party()]
    article.links = [Link()]
    article.keywords = [""]
    article.type = "audio"
    var medium = Medium()
    medium.type = "audio"
    medium.renditions = [Rendition()]
    article.media = [medium]
    try Document(writing: [article]).expect([article], "empty values")
  }

  @Test(
    "a status is found wherever it is said",
    arguments: [
      "qcode=\"stat:withheld\"/>", "literal=\"withheld\"/>", "code=\"withheld\"/>",
      ">Withheld</pubStatus>",
      "uri=\"http://cv.iptc.org/newscodes/pubstatusg2/withheld\"/>", "qcode=\"stat:embargoed\"/>",
    ])
  func status(rest: String) throws {
    let separator = rest.hasPrefix(">") ? "" : " "
    let (articles, _) = try read(
      item(
        "<itemMeta><pubStatus\(separator)\(rest)</itemMeta><contentMeta><headline>x</headline>"
          + "</contentMeta>"))
    #expect(articles.first?.status == .withheld)
  }

  @Test("the first of several classes counts, and groups of a news item are kept")
  func kept() throws {
    let (articles, _) = try read(
      item(
        "<itemMeta><itemClass qcode=\"ninat:video\"/><itemClass qcode=\"ninat:text\"/></itemMeta>"
          + "<contentMeta><headline>x</headline></contentMeta>"
          + "<groupSet root=\"g\"><group id=\"g\"><itemRef href=\"b\"/></group></groupSet>"))
    #expect(articles.first?.type == "video")
    #expect(articles.first?.extensions.map(\.name) == ["groupSet", "itemClass"])
  }

  @Test("markup that is written as text in a description is markup; in our own it is text")
  func escapedDescription() throws {
    let (articles, _) = try read(
      item(
        "<contentMeta><description role=\"drol:summary\">&lt;p>One.&lt;/p>&lt;p>Two.</description>"
          + "</contentMeta>"))
    #expect(articles.first?.summary == [.paragraph("One."), .paragraph("Two.")])
    var article = Article()
    article.summary = [.paragraph("A <p> is a paragraph.")]
    article.teasers = ["<b>bold</b>"]
    try Document(writing: [article]).expect([article], "tags in text")
  }
}

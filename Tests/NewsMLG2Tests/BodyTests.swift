import ArticleModel
import NewsMLG2
import Testing

@Suite("Bodies")
struct BodyTests {
  private func read(
    _ content: String, language: String = "en"
  ) throws -> (article: Article, messages: [String]) {
    let document = Document(
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" standard="NewsML-G2" \
      standardversion="2.35" xml:lang="\(language)"><contentMeta><headline>x</headline></contentMeta>
      <contentSet>\(content)</contentSet></newsItem>
      """)
    let read = document.read()
    let article = try #require(read.articles.first)
    try Document(writing: [article]).expect([article], content)
    return (article, read.messages)
  }

  private static let paragraphs: [Block] = [.paragraph("One."), .paragraph("Two.")]

  @Test(
    "markup in every wrapping",
    arguments: [
      "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>@</body></html>",
      "<html><head><title>x</title></head><body>@</body></html>",
      "<html xmlns=\"\"><body>@</body></html>",
      "<div xmlns=\"http://www.w3.org/1999/xhtml\">@</div>", "<body>@</body>", "@",
      "<nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><body><body.content>@</body.content></body></nitf>",
      "<nitf><body><body.content><block>@</block></body.content></body></nitf>",
      "<body.content>@</body.content>", "<block>@</block>",
      "&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p>",
    ])
  func wrappings(markup: String) throws {
    let content = markup.replacing("@", with: "<p>One.</p> <p>Two.</p>")
    let (article, messages) = try read("<inlineXML>\(content)</inlineXML>")
    #expect(article.body == Self.paragraphs)
    #expect(messages.isEmpty, "\(messages)")
    #expect(article.extensions.isEmpty)
  }

  @Test(
    "HTML with all its faults, in CDATA or with references",
    arguments: [
      "<![CDATA[<p>One.<p>Two.]]>", "<![CDATA[<!DOCTYPE html><html><body><p>One.</p><p>Two.]]>",
      "<![CDATA[<div><p>One.</p><P>Two.</div>]]>",
      "&lt;p&gt;One.&lt;/p&gt;&lt;br&gt;&lt;p&gt;Two.",
    ])
  func tagSoup(content: String) throws {
    let (article, messages) = try read("<inlineXML>\(content)</inlineXML>")
    #expect(article.body == Self.paragraphs)
    #expect(messages.isEmpty, "\(messages)")
  }

  @Test("text around the only element is read, and a < in a text is no markup")
  func mixedText() throws {
    let mixed = try read("<inlineXML>Lead <b>bold</b> rest</inlineXML>").article
    #expect(mixed.body.plainText == "Lead bold rest")
    let plain = try read("<inlineXML>Less &lt; more, and &lt;unknown> too</inlineXML>").article
    #expect(plain.body == [.paragraph("Less < more, and <unknown> too")])
  }

  @Test("text in Base64 is read")
  func base64() throws {
    let (article, _) = try read(
      "<inlineData contenttype=\"text/plain\" encoding=\"encd:b64\">T25lLgpU\nd28uCg==</inlineData>"
    )
    #expect(article.body == Self.paragraphs)
  }

  @Test("the rendition in the item's language goes before longer ones in others")
  func languages() throws {
    let (article, _) = try read(
      "<inlineXML xml:lang=\"fr\"><p>Un, et bien plus de texte.</p></inlineXML>"
        + "<inlineXML xml:lang=\"en-GB\"><p>One.</p><p>Two.</p></inlineXML>", language: "en")
    #expect(article.body == Self.paragraphs)
    #expect(article.extensions.map(\.name) == ["inlineXML", "@xml:lang"])
  }

  @Test("plain text: lines, or paragraphs between blank lines")
  func plainText() throws {
    let lines = try read("<inlineData contenttype=\"text/plain\">One.\nTwo.\n</inlineData>")
    #expect(lines.article.body == Self.paragraphs)
    let blanks = try read("<inlineData>\nOne\nmore.\n\n  Two.  </inlineData>")
    #expect(blanks.article.body == [.paragraph("One more."), .paragraph("Two.")])
  }

  @Test("of several renditions the richest is the body, and the others are kept")
  func renditions() throws {
    let (article, messages) = try read(
      "<inlineData contenttype=\"text/plain\">One. Two. And much more.</inlineData>"
        + "<inlineXML><p>One.</p></inlineXML><inlineXML><div><p>One.</p><p>Two.</p></div></inlineXML>"
    )
    #expect(article.body == Self.paragraphs)
    #expect(article.extensions.map(\.name) == ["inlineData", "inlineXML"])
    #expect(messages.count == 2)
    #expect(messages.allSatisfy { $0.contains("newsml.content") })
  }

  @Test("the newslines of NITF fill fields that the item leaves free, and are kept")
  func nitfHead() throws {
    let (article, _) = try read(
      """
      <inlineXML contenttype="application/nitf+xml" wordcount="2"><nitf><head><title>t</title></head>
      <body><body.head><hedline><hl1>Other</hl1></hedline><byline>By Kit Moss</byline>
      <abstract><p>Short.</p></abstract></body.head><body.content><p>One.</p><p>Two.</p>
      </body.content></body></nitf></inlineXML>
      """)
    #expect(article.headline == "x")
    #expect(article.byline == "By Kit Moss")
    #expect(article.summary == [.paragraph("Short.")])
    #expect(article.body == Self.paragraphs)
    #expect(article.extensions.map(\.name) == ["@contenttype", "@wordcount", "head", "body.head"])
  }

  @Test("content in another vocabulary, or encoded, is kept and reported")
  func others() throws {
    let (article, messages) = try read(
      "<inlineXML><sports-content><x>1</x></sports-content></inlineXML>"
        + "<inlineData encoding=\"encd:b64\">AAAA</inlineData>")
    #expect(article.body.isEmpty)
    #expect(article.extensions.map(\.name) == ["inlineXML", "inlineData"])
    #expect(messages.count == 2)
  }

  @Test("files beside a text are media, one for each picture")
  func files() throws {
    let (article, _) = try read(
      """
      <inlineXML><p>One.</p></inlineXML>
      <remoteContent rendition="rnd:highRes" href="a.jpg" contenttype="image/jpeg"/>
      <remoteContent rendition="rnd:thumbnail" href="a-t.jpg" contenttype="image/jpeg"/>
      <remoteContent rendition="rnd:highRes" href="b.jpg" contenttype="image/jpeg"/>
      <remoteContent href="c.mp4" contenttype="video/mp4" duration="12.50" colourspace="colsp:sRGB"/>
      """)
    #expect(article.media.map(\.renditions.count) == [2, 1, 1])
    #expect(article.media.map(\.type) == ["picture", "picture", "video"])
    #expect(article.extensions.map(\.name) == ["remoteContent[4]"])
  }
}

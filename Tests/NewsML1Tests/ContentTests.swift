import ArticleModel
import ConvertCore
import Testing

@Suite("The text in its forms")
struct ContentTests {
  private static let paragraphs: [Block] = [.paragraph("One."), .paragraph("Two.")]

  @Test(
    "one text in every wrapping",
    arguments: [
      "<Format FormalName='XHTML'/><DataContent><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><p>One.</p><p>Two.</p></body></html></DataContent>",
      "<DataContent><p>One.</p> <p>Two.</p></DataContent>",
      "<DataContent>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></DataContent>",
      "<DataContent><![CDATA[<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'http://example.com/x.dtd'><html><body><p>One.</p><p>Two.</p></body></html>]]></DataContent>",
      "<DataContent><![CDATA[<p>One.<p>Two.]]></DataContent>",
      "<Format FormalName='bcNITF2.5'/><DataContent><nitf><body><body.content><block><p>One.</p><p>Two.</p></block></body.content></body></nitf></DataContent>",
      "<DataContent><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf></DataContent>",
      "<DataContent><![CDATA[<!DOCTYPE nitf SYSTEM 'nitf-3-1.dtd'><nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>]]></DataContent>",
      "<Format FormalName='NITF3.1'/><DataContent><p>One.</p><p><em class='x'></em>Two.</p></DataContent>",
      "<MimeType FormalName='text/plain'/><DataContent>One.\n\nTwo.</DataContent>",
      "<MediaType FormalName='Text'/><DataContent>One.\nTwo.</DataContent>",
      "<Encoding Notation='base64'><DataContent>PHA+T25lLjwvcD48cD5Ud28uPC9wPg==</DataContent></Encoding>",
      "<Encoding Notation='escaped'><DataContent>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></DataContent></Encoding>",
    ])
  func wrappings(content: String) {
    let wrapped = [
      "<NewsComponent><ContentItem>\(content)</ContentItem></NewsComponent>",
      "<NewsComponent><NewsComponent><Role FormalName='Main'/><ContentItem>\(content)</ContentItem></NewsComponent></NewsComponent>",
      "<NewsComponent><ContentItem>\(content)</ContentItem><NewsLines><HeadLine>x</HeadLine></NewsLines></NewsComponent>",
    ]
    for component in wrapped {
      let reading = Document(item: component).reading
      #expect(reading.articles.map(\.body) == [Self.paragraphs], "\(component)")
      #expect(reading.diagnostics.allSatisfy { $0.severity == .note })
    }
  }

  @Test("the richest of equivalents is the body, and the others are kept")
  func renditions() throws {
    let document = Document(
      item: """
        <NewsComponent EquivalentsList="yes"><NewsLines><HeadLine>x</HeadLine></NewsLines>
        <ContentItem><Format FormalName="Plain"/><DataContent>One. Two. And more words.</DataContent></ContentItem>
        <ContentItem><Format FormalName="XHTML"/><DataContent><p>One.</p><p>Two.</p></DataContent></ContentItem>
        </NewsComponent>
        """)
    let article = try #require(document.reading.articles.first)
    #expect(article.body == Self.paragraphs)
    #expect(article.extensions.map(\.name) == ["NewsComponent"])
    #expect(document.codes == ["newsml1.content"])
    #expect(Document(writing: [article]).reading.articles == [article])
  }

  @Test("parts that are no equivalents follow each other")
  func parts() {
    let part = { (text: String) in
      "<NewsComponent><ContentItem><DataContent>\(text)</DataContent></ContentItem></NewsComponent>"
    }
    let document = Document(
      item: "<NewsComponent>\(part("One."))\(part("Two."))</NewsComponent>")
    #expect(document.reading.articles.map(\.body) == [Self.paragraphs])
  }

  @Test("content in an encoding that nobody knows is kept")
  func unknownEncoding() throws {
    let document = Document(
      item: """
        <NewsComponent><NewsLines><HeadLine>x</HeadLine></NewsLines><ContentItem>
        <Encoding Notation="rot13"><DataContent>Bar.</DataContent></Encoding></ContentItem></NewsComponent>
        """)
    let article = try #require(document.reading.articles.first)
    #expect(article.body.isEmpty)
    #expect(article.extensions.map(\.name) == ["NewsComponent"])
    #expect(Document(writing: [article]).reading.articles == [article])
  }

  @Test("a text of several languages is an article each, and one without is one")
  func languages() {
    let text = { (language: String?, words: String) in
      let said = language.map {
        "<DescriptiveMetadata><Language FormalName='\($0)'/></DescriptiveMetadata>"
      }
      return
        "<NewsComponent>\(said ?? "")<ContentItem><DataContent>\(words)</DataContent></ContentItem></NewsComponent>"
    }
    let several = Document(
      item: "<NewsComponent>\(text("fr", "Un."))\(text("en", "One."))</NewsComponent>")
    #expect(several.reading.articles.map(\.language) == ["fr", "en"])
    #expect(
      several.reading.articles.map(\.id) == [
        "urn:newsml:wire.example:20240601:a:1", "urn:newsml:wire.example:20240601:a:1#2",
      ])
    let one = Document(
      item: "<NewsComponent>\(text(nil, "One."))\(text("en", "Two."))</NewsComponent>")
    #expect(one.reading.articles.map(\.body) == [Self.paragraphs])
  }
}

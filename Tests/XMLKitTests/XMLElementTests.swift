import ArticleModel
import ConvertCore
import Testing

@testable import XMLKit

@Suite("Captured elements and navigation")
struct XMLElementTests {
  private func captured(_ document: String) throws -> XMLElement {
    let (puller, _) = puller(document)
    let root = try puller.root()
    let element = try puller.element(root)
    try puller.finish()
    return element
  }

  private func parsed(_ text: Text) throws -> XMLElement {
    try XMLElement.parse(text, in: ConversionContext(DocumentName("e")))
  }

  @Test(
    "an element written alone is read as the same element, and written the same again",
    arguments: [
      "<a/>", "<a b='&quot;&#10;' c='&lt;'>x<b/>y<!-- c --><?p d?>&amp;</a>",
      "<a xmlns='urn:a'><b xmlns=''><c/></b><p:d xmlns:p='urn:p' p:e='1' e='2'/></a>",
      "<p:a xmlns:p='urn:1'><p:b xmlns:p='urn:2' p:c=''/><p:d/></p:a>",
      "<a xml:lang='en' xml:space='preserve'> <b/> </a>",
      "<q:a xmlns='urn:d' xmlns:q='urn:q'><b/><q:b xmlns='urn:e'><c/></q:b></q:a>",
    ])
  func roundTrip(document: String) throws {
    let element = try captured(document)
    let written = element.xml()
    #expect(try parsed(written) == element)
    #expect(try parsed(written).xml() == written)
  }

  @Test("an inner element brings the namespaces its names and values need, and no others")
  func inner() throws {
    let (puller, _) = puller(
      """
      <r xmlns='urn:d' xmlns:p='urn:p' xmlns:xs='urn:xs' xmlns:no='urn:no'>
      <p:a t='xs:string'><b/></p:a></r>
      """)
    _ = try puller.root()
    let tag = try #require(try puller.nextChild())
    let element = try puller.element(tag)
    #expect(
      element.xml()
        == "<p:a xmlns:p=\"urn:p\" xmlns:xs=\"urn:xs\" t=\"xs:string\"><b xmlns=\"urn:d\"/></p:a>")
    #expect(try parsed(element.xml()) == element)
    #expect(try puller.nextChild() == nil)
    #expect(puller.depth == 0)
  }

  @Test("an element made by hand gets the prefixes its attributes need")
  func made() throws {
    let element = XMLElement(
      XMLName("a", namespace: "urn:1", prefix: "p"),
      attributes: [
        XMLAttribute(XMLName("b", namespace: "urn:2"), "x"),
        XMLAttribute(XMLName("c", namespace: "urn:3", prefix: "p"), "y"),
      ],
      children: [.element(XMLElement(XMLName("d", namespace: "urn:2")))])
    #expect(try parsed(element.xml()) == element)
  }

  @Test("text of descendants is joined, and markup between it passed over")
  func text() throws {
    let (puller, _) = puller("<a><b>one<c> two</c><!-- x --><![CDATA[ three]]></b><d/></a>")
    _ = try puller.root()
    _ = try puller.nextChild()
    #expect(try puller.text() == "one two three")
    #expect(try puller.nextChild()?.name == XMLName("d"))
  }

  @Test("children are walked, skipped and captured each to their end")
  func children() throws {
    let (puller, context) = puller("<a>\n <b><b/>x</b>stray \u{1}\n<c/><!-- --><d>t</d>\n</a>\n")
    _ = try puller.root()
    var names: [Text] = []
    while let tag = try puller.nextChild() {
      names.append(tag.name.local)
      try puller.skip()
      #expect(puller.depth == 1)
    }
    try puller.finish()
    #expect(names == ["b", "c", "d"])
    #expect(context.log.entries.map(\.code) == [.xmlStrayText, .xmlIllegalCharacter])
    #expect(context.log.entries.first?.location.position?.line == 2)
    #expect(
      context.log.entries.first?.message
        == "expected elements only, found the text 'stray \u{FFFD}'")
  }

  @Test("warnings come when the reader has come to their place, not before")
  func warnings() throws {
    let (puller, context) = puller("<a><b>&nbsp;</b><c>&euro;</c></a>")
    _ = try puller.root()
    _ = try puller.nextChild()
    _ = try puller.text()
    #expect(context.log.entries.count == 1)
    try puller.finish()
    #expect(context.log.entries.count == 2)
  }

  @Test("an error comes again each time")
  func again() throws {
    let (puller, _) = puller("<a>&</a>")
    _ = try puller.root()
    for _ in 0..<3 { #expect(throws: ConversionError.self) { try puller.finish() } }
  }
}

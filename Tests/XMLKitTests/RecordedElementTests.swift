import ArticleModel
import ConvertCore
import Testing

@testable import XMLKit

@Suite("Elements that are views of a document")
struct RecordedElementTests {
  static let document = """
    <item xmlns="urn:i" xmlns:p="urn:p"><head><t/></head>
      <p:part a="p:x &amp; y" p:b="2"><!--c--><q> one <b xmlns:r="urn:r">two</b></q>\t</p:part>
      <only>text</only><blank>  </blank><none></none></item>
    """

  private func read(slices: Int? = nil) throws -> XMLElement {
    let context = ConversionContext(DocumentName("d"))
    let input = Input(context.document, bytes: Array(Self.document.utf8))
    let puller =
      slices.map { XMLPuller(input, in: context, sliceSize: $0) } ?? XMLPuller(input, in: context)
    let element = try puller.element(try puller.root())
    try puller.finish()
    #expect(puller.hasInnerRemarks)
    return element
  }

  /// All that is known of an element and what it contains.
  private func facts(_ element: XMLElement) -> [String] {
    let own =
      "\(element.name.qualified) \(element.attributes) \(element.declarations) \(element.position) "
      + "\(element.onlyText?.string ?? "-") \(element.isText) \(element.isEmpty) \(element.text) "
      + "\(element.hasText) \(element.hasOwnText) \(element.attributeCount) "
      + "\(element.has("a", "p:x & y")) \(element["b", "urn:p"]?.string ?? "-") "
      + "\(element.elements.count) \(element.onlyElement?.name.local ?? "-") "
      + "\(element.element(named: "b")?.text ?? "-") \(element.children.count)"
    return [own] + element.elements.flatMap(facts)
  }

  @Test("a view says what an element says that was made")
  func views() throws {
    let view = try read()
    guard case .recorded = view.form else {
      Issue.record("expected a view")
      return
    }
    let made = try read(slices: 16)
    #expect(facts(view) == facts(made))
    #expect(view == made)
    #expect(view.hashValue == made.hashValue)
    #expect(view.xml() == made.xml())
  }

  @Test("an element that is taken out declares the prefixes that it names")
  func declarations() throws {
    for slices in [nil, 16] {
      let context = ConversionContext(DocumentName("d"))
      let input = Input(context.document, bytes: Array(Self.document.utf8))
      let puller =
        slices.map { XMLPuller(input, in: context, sliceSize: $0) } ?? XMLPuller(input, in: context)
      _ = try puller.root()
      #expect(puller.namespace(of: "p") == "urn:p")
      let head = try puller.element(try #require(try puller.nextChild()))
      #expect(head.declarations.isEmpty)
      let part = try puller.element(try #require(try puller.nextChild()))
      #expect(part.declarations == [XMLNamespaceDeclaration(prefix: "p", uri: "urn:p")])
    }
  }

  @Test("a view that is changed leaves the others as they are")
  func changes() throws {
    let view = try read()
    var changed = view
    changed.name = XMLName("other")
    changed.children.removeAll { if case .text = $0 { true } else { false } }
    changed.attributes.append(XMLAttribute(XMLName("x"), "1"))
    #expect(changed["x"] == "1")
    #expect(changed.children.count == 5)
    #expect(view == (try read()))
  }

  @Test("a view stays what it is while other documents are read")
  func lasting() throws {
    let first = try read()
    let text = first.xml()
    for _ in 0..<3 { _ = try XMLElement.parse("<a b='1'>another <c/></a>", in: context) }
    #expect(first.xml() == text)
  }

  private var context: ConversionContext { ConversionContext(DocumentName("d")) }
}

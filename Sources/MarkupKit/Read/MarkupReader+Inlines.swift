import ArticleModel
import XMLKit

extension MarkupReader {
  /// Reads an element whose content stands in markup.
  mutating func readInline(
    _ element: XMLElement, as mark: LineCollector.Mark, into flow: inout Flow
  ) {
    let keepsEmpty =
      switch mark {
      case .style: flow.keepsSpace
      case .link, .entity: true
      }
    flow.text.begin(mark, keepsEmpty: keepsEmpty)
    read(element.children, into: &flow)
    flow.text.end()
  }

  /// Reads a link; one that leads nowhere is its text.
  mutating func readLink(_ element: XMLElement, into flow: inout Flow) {
    let href = element["href"]
    guard href != nil || element["data-wc"] == "link" else {
      read(element.children, into: &flow)
      return
    }
    let link = Hyperlink(href: href, title: element["title"], Inlines())
    readInline(element, as: .link(link), into: &flow)
  }

  /// Reads an element that is nothing itself, if it is not an entity.
  mutating func readPlain(_ element: XMLElement, into flow: inout Flow) {
    guard dialect == .xhtml, element["data-wc"] == "entity" else {
      read(element.children, into: &flow)
      return
    }
    var content = element
    content.children.removeAll { $0.namePart != nil || $0.broaderPart != nil }
    let entity = Entity(kind: element["data-wc-kind"], concept: element.concept, Inlines())
    readInline(content, as: .entity(entity), into: &flow)
  }
}

extension XMLElement {
  /// The concept that the element's attributes, and elements in it, tell of.
  fileprivate var concept: Concept? {
    let broader = children.compactMap(\.broaderPart)
    var concept = Concept()
    concept.scheme = self["data-wc-scheme"]
    concept.code = self["data-wc-code"]
    concept.uri = self["data-wc-uri"]
    concept.literal = self["data-wc-literal"]
    concept.type = self["data-wc-type"]
    concept.role = self["data-wc-role"]
    concept.relevance = self["data-wc-relevance"].flatMap { Int($0.string) }
    concept.confidence = self["data-wc-confidence"].flatMap { Int($0.string) }
    concept.names = children.compactMap(\.namePart).compactMap(\.conceptName)
    if let name = self["data-wc-name"] { concept.names.insert(ConceptName(name), at: 0) }
    concept.broader = broader.compactMap(\.concept)
    if concept == Concept(), self["data-wc-concept"] == nil { return nil }
    return concept
  }

  private var conceptName: ConceptName? {
    self["data-wc-name"].map {
      ConceptName($0, language: self["data-wc-language"], role: self["data-wc-role"])
    }
  }
}

extension XMLNode {
  /// The element, if it is a name of the concept around it.
  fileprivate var namePart: XMLElement? { part("name") }

  /// The element, if it is a wider concept of the one around it.
  fileprivate var broaderPart: XMLElement? { part("broader") }

  private func part(_ name: Text) -> XMLElement? {
    guard case .element(let element) = self, element["data-wc"] == name else { return nil }
    return element
  }
}

import ArticleModel
import XMLKit

extension MarkupReader {
  /// Reads text that names something; without text it is metadata, and none of the body's.
  mutating func readEntity(
    _ element: XMLElement, _ kind: NITFEntity, into flow: inout Flow
  ) {
    guard !element.text.isEmpty else {
      report(.markupSkippedElement, element, "it has no text and was passed over")
      return
    }
    var concept = Concept()
    concept.scheme = kind.scheme.flatMap { element[Text($0)] }
    concept.code = element[Text(kind.code)]
    for case .element(let child) in element.children where child.name.local == "alt-code" {
      if child["idsrc"] == "uri", concept.uri == nil {
        concept.uri = child["value"]
      } else if concept.scheme == nil, concept.code == nil {
        concept.scheme = child["idsrc"]
        concept.code = child["value"]
      } else {
        report(.markupFlattenedElement, child, "it was left out beside another code")
      }
    }
    let entity = Entity(
      kind: kind == .classifier ? element["type"] : kind.kind,
      concept: concept.isAnonymous ? nil : concept, Inlines())
    readInline(element, as: .entity(entity), into: &flow)
  }

  /// Reads a fraction, with a solidus where it has no separator.
  mutating func readFraction(_ element: XMLElement, into flow: inout Flow) {
    let isSeparated = element.children.contains { $0.isElement("frac-sep") }
    for child in element.children {
      if !isSeparated, child.isElement("denom") { flow.text.append("/", keepsSpace: true) }
      read([child], into: &flow)
    }
  }
}

extension XMLElement {
  /// The style that an `em` is in, by its class.
  var emphasis: InlineStyle {
    switch self["class"] {
    case "strong", "bold", "b": .strong
    case "underline", "underscore", "u": .underline
    case "superscript", "sup": .superscript
    case "subscript", "sub": .subscript
    case "code", "monospace": .code
    default: .emphasis
    }
  }

  /// The level of an `hl2`, by its class.
  var headingLevel: Int {
    switch self["class"] {
    case "h1": 1
    case "h3": 3
    case "h4": 4
    case "h5": 5
    case "h6": 6
    default: 2
    }
  }
}

extension XMLNode {
  fileprivate func isElement(_ name: Text) -> Bool {
    if case .element(let element) = self { element.name.local == name } else { false }
  }
}

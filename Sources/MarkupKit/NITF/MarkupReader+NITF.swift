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

  /// Reads a picture, or as an embed what is none.
  mutating func readMedia(_ element: XMLElement, into flow: inout Flow) {
    if flow.isOneLine {
      report(.markupSkippedElement, element, "it was passed over")
      return
    }
    let references = element.elements("media-reference")
    let captions = XMLElement(element.name, children: element.nodes("media-caption"))
    let href = references.first?["source"]
    if references.count > 1 {
      report(.markupFlattenedElement, references[1], "it was left out beside the first")
    }
    if element.isEmbed {
      let html = element.elements("media-object").first { $0["encoding"] == "html" }?.text
      let provider = element.elements("media-producer").first?.text
      flow.append(.embed(Embed(href: href, html: html, provider: provider)))
      flow.append(blocks(in: captions.children, inside: flow))
    } else {
      let media = references.first?["data-location"]
      var image = Image(media: media, href: href, caption: line(captions, inside: flow))
      if image.caption.isEmpty, let spoken = references.first?["alternate-text"] {
        image.caption = Inlines(spoken)
      }
      flow.append(.image(image))
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

  /// Whether a `media` is no picture.
  fileprivate var isEmbed: Bool {
    guard self["class"] != "embed" else { return true }
    switch self["media-type"]?.string.lowercased() {
    case "text", "video", "audio", "application", "data": return true
    default: return false
    }
  }

  fileprivate func nodes(_ name: Text) -> [XMLNode] {
    children.filter { $0.isElement(name) }
  }

  fileprivate func elements(_ name: Text) -> [XMLElement] {
    nodes(name).compactMap { if case .element(let element) = $0 { element } else { nil } }
  }
}

extension XMLNode {
  fileprivate func isElement(_ name: Text) -> Bool {
    if case .element(let element) = self { element.name.local == name } else { false }
  }
}

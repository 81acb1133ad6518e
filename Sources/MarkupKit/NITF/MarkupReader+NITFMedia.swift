import ArticleModel
import XMLKit

extension MarkupReader {
  /// Reads a `media` element: an embed, a picture in the text, or, where media are wanted, one of the
  /// article's media and the picture that shows it.
  mutating func readMedia(_ element: XMLElement, into flow: inout Flow) {
    if flow.isOneLine {
      report(.markupSkippedElement, element, "it was passed over")
    } else if isEmbed(element) {
      readNITFEmbed(element, into: &flow)
    } else if media != nil, element["class"] != "inline" {
      readMedium(element, into: &flow)
    } else {
      readNITFImage(element, into: &flow)
    }
  }

  /// Whether a `media` is no picture but something that is shown in its place.
  private func isEmbed(_ element: XMLElement) -> Bool {
    if element["class"] == "embed" { return true }
    let type = element["media-type"]?.string.lowercased() ?? ""
    if media != nil { return type == "other" && element["class"] != "aside" && element.hasHTML }
    return ["text", "video", "audio", "application", "data"].contains(type)
  }

  private mutating func readNITFEmbed(_ element: XMLElement, into flow: inout Flow) {
    let html = element.elements("media-object").first { $0["encoding"] == "html" }?.text
    let provider = element.elements("media-producer").first?.text
    noteAttributes(of: element, except: ["class", "media-type"])
    let reference = reference(of: element)
    if let reference { noteAttributes(of: reference, except: ["source"]) }
    let href = reference?["source"]
    flow.append(.embed(Embed(href: href, html: html, provider: provider)))
    let captions = XMLElement(element.name, children: element.nodes("media-caption"))
    flow.append(blocks(in: captions.children, inside: flow))
  }

  private mutating func readNITFImage(_ element: XMLElement, into flow: inout Flow) {
    noteAttributes(of: element, except: ["class", "media-type"])
    let reference = reference(of: element)
    if let reference {
      noteAttributes(of: reference, except: ["source", "alternate-text", "data-location"])
    }
    var image = Image(media: reference?["data-location"], href: reference?["source"])
    image.caption = caption(of: element, inside: flow)
    if image.caption.isEmpty, let spoken = reference?["alternate-text"] {
      image.caption = Inlines(spoken)
    } else if let reference, let caption = element.elements("media-caption").first {
      noteDescription(of: reference, in: "alternate-text", beside: caption)
    }
    flow.append(.image(image))
  }

  /// The first file of a picture; that there are others is reported.
  private mutating func reference(of element: XMLElement) -> XMLElement? {
    let references = element.elements("media-reference")
    if references.count > 1 {
      report(.markupFlattenedElement, references[1], "it was left out beside the first")
    }
    return references.first
  }

  private mutating func caption(of element: XMLElement, inside flow: Flow) -> Inlines {
    line(XMLElement(element.name, children: element.nodes("media-caption")), inside: flow)
  }

  private mutating func readMedium(_ element: XMLElement, into flow: inout Flow) {
    var medium = Medium()
    medium.id = element["id", NITFMedia.namespace] ?? element["id"]
    medium.type = NITFMedia.type(of: element)
    medium.caption = caption(of: element, inside: flow)
    var isWhole = element.attributes.allSatisfy { NITFMedia.attributes.contains($0.name.local) }
    let references = element.elements("media-reference")
    medium.renditions = references.filter { !NITFMedia.isVoid($0) }.map(NITFMedia.rendition)
    isWhole = isWhole && references.allSatisfy(NITFMedia.isWhole)
    let producers = element.elements("media-producer").map(\.text.inOneLine.string)
    let credits = producers.isEmpty ? references.compactMap { $0["source-credit"]?.string } : []
    let credit = (producers + credits.prefix(1)).joined(separator: ", ")
    medium.credit = element["credit", NITFMedia.namespace] ?? (credit.isEmpty ? nil : Text(credit))
    if let spoken = references.first?["alternate-text"], !spoken.isBlank {
      if medium.caption.isEmpty {
        medium.caption = Inlines(spoken)
      } else {
        isWhole = isWhole && spoken == medium.caption.plainText
      }
    }
    for child in element.children {
      guard case .element(let child) = child else { continue }
      switch child.name.local {
      case "media-metadata":
        switch child["name"] {
        case "headline": medium.headline = child["value"]
        case "role": medium.role = child["value"]
        default: isWhole = false
        }
      case "media-reference", "media-caption": break
      case "media-producer": isWhole = isWhole && producers.count == 1
      default: isWhole = false
      }
    }
    if !isWhole { incompleteMedia.append(element) }
    let isAside = element["class"] == "aside"
    if medium.id == nil, !isAside { medium.id = freshMediumID() }
    media?.append(medium)
    if !isAside { flow.append(.image(Image(media: medium.id))) }
  }

  /// An id that none of the media so far has.
  private func freshMediumID() -> Text {
    let taken = Set((media ?? []).compactMap(\.id))
    var number = taken.count + 1
    while taken.contains("media-\(number)") { number += 1 }
    return "media-\(number)"
  }
}

extension XMLElement {
  /// Whether it holds HTML that shows it.
  fileprivate var hasHTML: Bool {
    elements("media-object").contains { $0["encoding"] == "html" }
  }

  fileprivate func nodes(_ name: Text) -> [XMLNode] {
    children.filter { node in
      if case .element(let element) = node { element.name.local == name } else { false }
    }
  }

  fileprivate func elements(_ name: Text) -> [XMLElement] {
    nodes(name).compactMap { if case .element(let element) = $0 { element } else { nil } }
  }
}

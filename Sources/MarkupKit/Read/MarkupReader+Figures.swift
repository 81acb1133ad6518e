import ArticleModel
import XMLKit

extension MarkupReader {
  /// Reads a picture; what it says for want of a caption is its caption.
  mutating func readImage(_ element: XMLElement, into flow: inout Flow) {
    if flow.isOneLine {
      report(.markupSkippedElement, element, "it was passed over")
      return
    }
    if flow.text.isInLink {
      report(.markupFlattenedElement, element, "its link was dropped")
    }
    flow.append(.image(image(element, caption: nil)))
  }

  /// Reads a figure: a picture with its caption, an embed of ours, or what its content makes.
  mutating func readFigure(_ element: XMLElement, into flow: inout Flow) {
    if !flow.isOneLine, let block = block(ofFigure: element, inside: flow) {
      flow.append(block)
    } else {
      readContainer(element, into: &flow)
    }
  }

  /// The one block that a figure is, if it is one.
  private mutating func block(ofFigure element: XMLElement, inside flow: Flow) -> Block? {
    if element["data-wc"] == "embed" { return .embed(element.writtenEmbed) }
    var parts = FigureParts()
    guard parts.take(element.children, self), let picture = parts.image else { return nil }
    if parts.isLinked { report(.markupFlattenedElement, picture, "its link was dropped") }
    noteAttributes(of: picture, as: .image)
    if let caption = parts.caption {
      noteAttributes(of: caption, as: .figureCaption)
      noteDescription(of: picture, in: "alt", beside: caption)
    }
    let caption = parts.caption.map { line($0, inside: flow) }
    return .image(image(picture, caption: caption))
  }

  /// Reads what is loaded from elsewhere; its markup is kept where an address does not say it all.
  mutating func readEmbed(_ element: XMLElement, into flow: inout Flow) {
    if flow.isOneLine {
      report(.markupSkippedElement, element, "it was passed over")
      return
    }
    let href = element["src"] ?? element["data"] ?? element.firstSource
    let saysMore = href == nil || element.hasText
    if !saysMore { noteAttributes(of: element, except: ["src", "data"]) }
    flow.append(.embed(Embed(href: href, html: saysMore ? element.xml() : nil)))
  }

  private func image(_ element: XMLElement, caption: Inlines?) -> Image {
    var image = Image(media: element["data-wc-media"], href: element["src"])
    let spoken = [element["alt"], element["title"]].compactMap { $0 }.first { !$0.isBlank }
    image.caption = caption ?? Inlines(spoken ?? "")
    return image
  }
}

/// What a figure holds, if it is one picture and a caption.
private struct FigureParts {
  var image: XMLElement?
  var caption: XMLElement?
  var isLinked = false

  /// Takes in content; whether it is no more than a picture and a caption.
  mutating func take(_ nodes: [XMLNode], _ reader: MarkupReader) -> Bool {
    for node in nodes {
      switch node {
      case .text(let text):
        guard text.isBlank else { return false }
      case .element(let element):
        guard take(element, reader) else { return false }
      case .comment, .instruction: break
      }
    }
    return true
  }

  private mutating func take(_ element: XMLElement, _ reader: MarkupReader) -> Bool {
    switch reader.role(of: element) {
    case .image:
      guard image == nil else { return false }
      image = element
      return true
    case .figureCaption:
      guard caption == nil else { return false }
      caption = element
      return true
    case .link:
      isLinked = isLinked || element["href"] != nil
      return take(element.children, reader)
    case .container, .paragraph, .plain: return take(element.children, reader)
    case .silent: return true
    default: return false
    }
  }
}

extension XMLElement {
  /// The embed that MarkupWriter wrote as this figure.
  fileprivate var writtenEmbed: Embed {
    Embed(
      href: self["data-wc-href"], html: self["data-wc-html"], provider: self["data-wc-provider"])
  }

  /// The address in the first `source` inside.
  fileprivate var firstSource: Text? {
    for case .element(let child) in children where child.name.local == "source" {
      if let address = child["src"] { return address }
    }
    return nil
  }
}

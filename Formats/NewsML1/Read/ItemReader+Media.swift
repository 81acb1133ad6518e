import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads a component that is one of the media: a picture in one or several files, with its newslines
  /// and its caption.
  mutating func readMedium(_ component: Component) {
    var medium = Medium()
    let element = component.element
    medium.id = element.identifier ?? component.files.first?.item.identifier
    medium.role = element.first("Role")?.formalName
    medium.renditions = component.files.map { rendition($0.item, role: $0.role) }
    let word = medium.role?.word ?? ""
    let kind = MediumKind(word: word) ?? component.files.lazy.compactMap(\.item.mediumKind).first
    medium.type = kind.map { Text($0.rawValue) }
    var isWhole = component.isPlainMedium
    for lines in component.newslines {
      for line in lines.elements {
        let text = line.text.inOneLine
        switch NewsML1.local(line.name) {
        case "HeadLine"? where medium.headline == nil: medium.headline = text
        case "CreditLine"? where medium.credit == nil, "ByLine"? where medium.credit == nil:
          medium.credit = text
        case "NewsLine"? where medium.caption.isEmpty && line.isCaption:
          medium.caption = Inlines(line.first("NewsLineText")?.text.inOneLine ?? "")
        default: isWhole = false
        }
      }
    }
    for caption in component.captions where medium.caption.isEmpty {
      medium.caption = self.caption(of: caption)
    }
    article.media.append(medium)
    if !isWhole { keep(element, in: .component, article.media.count) }
  }

  /// The caption that a component holds, as one line.
  func caption(of component: Component) -> Inlines {
    let contents = component.contents.map { ContentText($0, in: context) }
    guard let best = contents.max(by: { $0.wealth < $1.wealth }) else { return Inlines() }
    for diagnostic in best.log.take() { context.log.report(diagnostic) }
    if best.blocks.count == 1, case .paragraph(let line)? = best.blocks.first { return line }
    return Inlines(best.blocks.plainText)
  }

  /// Reads the files that a component holds besides text, or alone.
  mutating func readOwnMedia(of component: Component) {
    let files = component.element.named("ContentItem").filter(\.isMediaContent)
    guard files.contains(where: { $0["Href"] != nil }) else {
      for file in files { keepItem(file) }
      return
    }
    var medium = Medium()
    medium.id = files.first?.identifier
    medium.renditions = files.map { rendition($0, role: nil) }
    medium.type = files.lazy.compactMap(\.mediumKind).first.map { Text($0.rawValue) }
    article.media.append(medium)
    for file in files where !file.isPlainFile { keepItem(file) }
  }

  /// Makes an item without text one of the kind of its media, or a package.
  mutating func readKind() {
    let kinds = Set(article.media.map(\.type))
    if article.type != nil { return }
    if kinds.count == 1, let kind = kinds.first {
      article.type = kind
    } else if kinds.isEmpty, article.links.contains(where: { $0.rel == "item" }) {
      article.type = "composite"
    }
  }

  private func rendition(_ item: XMLElement, role: Text?) -> Rendition {
    var rendition = Rendition(href: item["Href"])
    rendition.role = role
    rendition.contentType = item.first("MimeType")?.formalName
    let characteristics = item.first("Characteristics")
    rendition.size = characteristics?.first("SizeInBytes").flatMap { Int($0.text.inOneLine.string) }
    for property in characteristics?.named("Property") ?? [] {
      let value = property["Value"]
      switch property.formalName?.word {
      case "width"?, "pixelwidth"?: rendition.width = value.flatMap { Int($0.string) }
      case "height"?, "pixelheight"?: rendition.height = value.flatMap { Int($0.string) }
      case "duration"?, "totalduration"?:
        rendition.duration = value.flatMap { WrittenNumber($0) }
      case "rendition"?, "imageuse"?: rendition.role = rendition.role ?? value
      default: break
      }
    }
    return rendition
  }
}

extension Component {
  /// The files in it and its parts, each with the role of the part that it is in.
  fileprivate var files: [(item: XMLElement, role: Text?)] {
    element.named("ContentItem").filter(\.isMediaContent).map { ($0, nil) }
      + children.filter { $0.part == .medium }.flatMap { child in
        child.files.map { ($0.item, $0.role ?? child.element.first("Role")?.formalName) }
      }
  }

  /// The text content items in it and its parts.
  var contents: [XMLElement] {
    element.named("ContentItem").filter(\.isTextContent) + children.flatMap(\.contents)
  }

  /// The newslines of it and of its parts that are files.
  fileprivate var newslines: [XMLElement] {
    element.named("NewsLines") + children.filter { $0.part == .medium }.flatMap(\.newslines)
  }

  /// The components in it that hold its caption.
  fileprivate var captions: [Component] {
    let texts = children.filter { $0.part == .caption || ($0.part == .text && $0.hasText) }
    return texts + children.filter { $0.part == .medium }.flatMap(\.captions)
  }

  /// Whether a medium says all that there is in it.
  fileprivate var isPlainMedium: Bool {
    element.elements.allSatisfy { child in
      switch NewsML1.local(child.name) {
      case "Role"?: child.attributes.count == 1
      case "NewsLines"?, "BasisForChoice"?, "NewsComponent"?: true
      case "ContentItem"?: child.isPlainFile
      default: false
      }
    } && children.allSatisfy { $0.part == .medium && $0.isPlainMedium }
  }
}

extension XMLElement {
  /// Whether a rendition says all that a content item does.
  fileprivate var isPlainFile: Bool {
    self["Href"] != nil
      && elements.allSatisfy { child in
        switch NewsML1.local(child.name) {
        case "MediaType"?: child.formalName.flatMap { MediumKind(word: $0.word) } != nil
        case "MimeType"?: child.attributes.count == 1
        case "Characteristics"?: child.isPlainCharacteristics
        default: false
        }
      }
  }

  private var isPlainCharacteristics: Bool {
    let known = ["width", "pixelwidth", "height", "pixelheight"]
    return elements.allSatisfy { child in
      switch NewsML1.local(child.name) {
      case "SizeInBytes"?: Int(child.text.inOneLine.string) != nil
      case "Property"?:
        child.formalName.map { known.contains($0.word) } ?? false && child.attributes.count == 2
          && child["Value"].flatMap { Int($0.string) } != nil
      default: false
      }
    }
  }

  /// Whether it is a newsline that is a caption.
  fileprivate var isCaption: Bool {
    first("NewsLineType")?.formalName?.word == "caption" && named("NewsLineText").count == 1
  }
}

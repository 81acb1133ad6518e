import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads `contentSet`.
  mutating func readContentSet(_ tag: XMLTag) throws(ConversionError) {
    keepAttributes(of: tag, in: .contentSet)
    while let child = try puller.nextChild() {
      let element = try puller.element(child)
      switch G2.local(element.name) {
      case "inlineXML"? where article.body.isEmpty: readBody(element)
      case "remoteContent"?: parts.files.append(element)
      default: parts.keep(element, in: .contentSet)
      }
    }
  }

  private mutating func readBody(_ element: XMLElement) {
    guard let root = element.onlyElement else { return parts.keep(element, in: .contentSet) }
    var markup = MarkupReader(.xhtml, in: context)
    article.body = markup.blocks(in: root.body)
    if article.body.isEmpty { parts.keep(element, in: .contentSet) }
  }

  /// Groups the files into media: of a picture, all are the picture; beside a text, each new one, or
  /// one of a rendition that the medium has already, begins a medium.
  mutating func readFiles() {
    var number: Text?
    for (index, file) in parts.files.enumerated() {
      let rendition = values.rendition(file)
      keep(file, in: .contentSet, unless: rendition.isWhole, index + 1)
      if let own = file.own("medium") {
        if own != number || article.media.isEmpty { article.media.append(values.medium(file)) }
        number = own
        if file.own("renditions") == "0" { continue }
      } else if number != nil || !continuesMedium(file, rendition.value) {
        number = nil
        var medium = Medium()
        medium.type = article.isMediaItem ? article.type : rendition.value.mediaType
        article.media.append(medium)
      }
      article.media[article.media.count - 1].renditions.append(rendition.value)
    }
  }

  private func continuesMedium(_ file: XMLElement, _ rendition: Rendition) -> Bool {
    guard let medium = article.media.last else { return false }
    if article.isMediaItem { return true }
    guard let role = rendition.role, medium.type == rendition.mediaType else { return false }
    return medium.renditions.allSatisfy { $0.role != nil && $0.role != role }
  }
}

extension PropertyReader {
  /// What our attributes say of the medium that a file belongs to.
  func medium(_ element: XMLElement) -> Medium {
    var medium = Medium()
    medium.id = element.own("id")
    medium.type = element.own("type")
    medium.headline = element.own("headline")
    medium.credit = element.own("credit")
    medium.role = element.own("role")
    medium.caption = Inlines(element.own("caption") ?? "")
    if let markup = element.own("markup"),
      let line = try? XMLElement.parse(markup, in: ConversionContext(context.document))
    {
      medium.caption = inlines(line, known: []).value
    }
    return medium
  }
}

extension Rendition {
  /// The kind of medium that the file's type tells of.
  var mediaType: Text? {
    guard let contentType else { return nil }
    switch contentType.string.split(separator: "/").first {
    case "image": return "picture"
    case "video": return "video"
    case "audio": return "audio"
    default: return nil
    }
  }
}

extension XMLElement {
  /// The only element in it.
  var onlyElement: XMLElement? {
    var only: XMLElement?
    for case .element(let child) in children {
      guard only == nil else { return nil }
      only = child
    }
    return only
  }

  /// The element whose content is the body: `body` of `html`, else the element itself.
  var body: XMLElement {
    guard name.local == "html" else { return self }
    for case .element(let child) in children where child.name.local == "body" { return child }
    return self
  }
}

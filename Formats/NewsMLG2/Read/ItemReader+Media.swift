import ArticleModel
import ConvertCore
import XMLKit

extension ItemReader {
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

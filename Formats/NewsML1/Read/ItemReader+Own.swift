import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads what our topics and our metadata say, which tells how all else is to be read.
  mutating func prepare(_ component: XMLElement) {
    for set in component.named("TopicSet") where set["FormalName"] == Own.name {
      for topic in set.named("Topic") { readOwn(topic: topic) }
    }
    own = component.ownMetadata?.named("Property").map { Detail($0) } ?? []
  }

  /// Reads the component of an item that we wrote.
  mutating func readOurs(_ component: XMLElement) {
    var isOwnRead = false
    for element in component.elements {
      switch NewsML1.local(element.name) {
      case "Metadata"? where !isOwnRead && element.first("MetadataType")?["FormalName"] == Own.name:
        isOwnRead = true
      case "NewsComponent"?:
        switch Own.Part(element) {
        case .body?: article.body += blocks(of: element)
        case .summary?: article.summary += blocks(of: element)
        case .medium?: article.media.append(medium(element))
        case nil: readForeign(element)
        }
      case nil: keep(element, in: .component)
      default: read(element, in: .component)
      }
    }
  }

  /// Reads a component of an item of ours that was kept: it is one of the media, or still is nothing.
  private mutating func readForeign(_ element: XMLElement) {
    let component = Component(element)
    if component.part == .medium { readMedium(component) } else { keepComponent(element) }
  }

  /// Reads one element of an item that we wrote, in its container.
  mutating func readWritten(_ element: XMLElement, in container: Container) {
    guard container == .component else { return read(element, in: container) }
    readOurs(XMLElement(XMLName("NewsComponent"), children: [.element(element)]))
  }

  /// The blocks of a part of ours: XHTML, written as text.
  private func blocks(of part: XMLElement) -> [Block] {
    guard let text = part.first("ContentItem")?.first("DataContent")?.text,
      let root = try? XMLElement.parse(text, in: context.silent),
      let body = root.elements.last(where: { $0.name.local == "body" })
    else {
      let items = part.named("ContentItem").filter(\.isTextContent)
      return items.flatMap { ContentText($0, in: context).blocks }
    }
    var markup = MarkupReader(.xhtml, in: context.silent)
    return markup.blocks(in: body)
  }

  private mutating func readOwn(topic: XMLElement) {
    guard let key = topic["Euid"] else { return }
    var details: [Detail] = []
    if let type = topic.first("TopicType"), type["Scheme"] != Own.name {
      details.add("type", type["FormalName"])
    }
    if let name = topic.first("FormalName") {
      details.add("scheme", name["Scheme"])
      details.add("code", name.text)
    }
    for description in topic.named("Description") {
      let language = description["lang", NewsML1.xmlNamespace]
      let name = ConceptName(description.text, language: language, role: description["Variant"])
      details.append(name.detail)
    }
    self.details[key] = details + topic.named("Property").map { Detail($0) }
  }

  private func medium(_ component: XMLElement) -> Medium {
    var medium = Medium()
    let own = component.ownMetadata?.named("Property").map { Detail($0) } ?? []
    medium.id = component["Euid"]
    medium.type = own["type"]
    medium.role = own["role"]
    for line in component.first("NewsLines")?.elements ?? [] {
      switch NewsML1.local(line.name) {
      case "HeadLine"?: medium.headline = line.text
      case "CreditLine"?: medium.credit = line.text
      case "NewsLine"?: medium.caption = Inlines(line.first("NewsLineText")?.text ?? "")
      default: break
      }
    }
    if let caption = own["caption"] { medium.caption = Inlines(markup: caption) ?? medium.caption }
    medium.renditions = component.named("ContentItem").map { item in
      var rendition = Rendition(href: item["Href"])
      rendition.contentType = item.first("MimeType")?["FormalName"]
      let characteristics = item.first("Characteristics")
      rendition.size = characteristics?.first("SizeInBytes").flatMap { Int($0.text.string) }
      let details = characteristics?.named("Property").map { Detail($0) } ?? []
      rendition.width = details["Width"].flatMap { Int($0.string) }
      rendition.height = details["Height"].flatMap { Int($0.string) }
      rendition.duration = details["Duration"].flatMap { WrittenNumber($0) }
      rendition.role = details["Rendition"]
      return rendition
    }
    return medium
  }

  /// Gives the article what our metadata says, which goes before what elements say.
  mutating func readOwn() {
    readHeadlineMarkup()
    for detail in own {
      let value = detail.value ?? ""
      switch detail.name {
      case Own.generator, "extension", "order": break
      case "generated":
        generated = Set(value.string.split(separator: " ").map(String.init))
      case "direction": article.direction = TextDirection(rawValue: value.string)
      case "status": article.status = PublishingStatus(rawValue: value.string)
      case "service": article.services.append(Concept(detail.details))
      case "headline": article.headline = Inlines(markup: value) ?? article.headline
      case "subheadline": read(value, detail, into: \.subheadlines)
      case "teaser": read(value, detail, into: \.teasers)
      case "embargoed" where value == "indefinite": article.embargoed = .indefinite
      default: article.set(detail.name, to: value)
      }
    }
  }

  /// Gives the headline its markup; where a newsline says another headline, that is kept.
  private mutating func readHeadlineMarkup() {
    guard let line = headlineMarkup else { return }
    let plain = article.headline.plainText
    article.headline = line
    guard !plain.isEmpty, plain != line.plainText.inOneLine else { return }
    keep(XMLElement(XMLName("HeadLine"), children: [.text(plain)]), in: .lines)
  }

  /// Reads a line of a list with its markup; the property says which.
  private mutating func read(
    _ value: Text, _ detail: Detail, into path: WritableKeyPath<Article, [Inlines]>
  ) {
    guard let index = detail.details["index"].flatMap({ Int($0.string) }), index > 0,
      index <= article[keyPath: path].count, let line = Inlines(markup: value)
    else { return }
    article[keyPath: path][index - 1] = line
  }

  /// Drops what the article lacked and the standard demanded.
  mutating func drop(_ field: String) {
    switch field {
    case "id": article.id = nil
    case "created": article.created = nil
    case "versionCreated": article.versionCreated = nil
    case "status": article.status = nil
    default: break
    }
  }
}

extension ConversionContext {
  /// A context that reports to nobody.
  fileprivate var silent: ConversionContext { ConversionContext(document, limits: limits) }
}

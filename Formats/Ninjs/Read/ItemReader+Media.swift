import ArticleModel
import JSONKit
import MarkupKit

extension ItemReader {
  /// Reads the item's own files, and the items that belong to it: media, and others that it links to.
  mutating func readMedia(_ item: inout Members) {
    let own = renditions(&item, in: [])
    if !own.isEmpty {
      var medium = Medium()
      medium.type = article.ownMediumType
      medium.renditions = own
      article.media.append(medium)
    }
    let elements = objects("associations", of: &item)
    let media = elements.filter { !$0.isLink }
    for (index, element) in media.enumerated() {
      readMedium(element, at: [.name("associations"), .index(index)])
    }
    for (index, element) in elements.filter(\.isLink).enumerated() {
      let path: [PathStep] = [.name("associations"), .index(media.count + index)]
      readLink(element, at: path)
    }
  }

  private mutating func readMedium(_ element: JSONValue, at path: [PathStep]) {
    var members = Members(element.members ?? [])
    var medium = Medium()
    medium.id = members.id
    medium.type = text("type", of: &members)
    medium.role = members.take("name").flatMap { $0.isMadeUp ? nil : $0 }
    medium.credit = text("by", of: &members)
    medium.headline = headline(&members, in: path)
    readCaption(&members, of: &medium, in: path)
    medium.renditions = renditions(&members, in: path)
    article.media.append(medium)
    keep(members, in: path)
  }

  private mutating func readCaption(
    _ members: inout Members, of medium: inout Medium, in path: [PathStep]
  ) {
    let texts = texts("descriptions", of: &members, in: path)
    let caption = texts.firstIndex(where: \.isMarkup) ?? texts.indices.first
    for (index, text) in texts.enumerated() {
      if index == caption {
        medium.caption = line(of: text)
        keep(text, in: path + [.name("descriptions"), .index(0)], role: .caption)
      } else {
        kept.append(Kept(path: path + [.name("descriptions")], name: nil, value: text.source))
      }
    }
  }

  /// Takes the first headline of an associated item.
  private mutating func headline(_ members: inout Members, in path: [PathStep]) -> Text? {
    let texts = texts("headlines", of: &members, in: path)
    let rest = path + [.name("headlines")]
    for text in texts.dropFirst() {
      kept.append(Kept(path: rest, name: nil, value: text.source))
    }
    guard let first = texts.first else { return nil }
    keep(first, in: rest + [.index(0)], role: ItemText.main)
    return line(of: first).plainText
  }

  private mutating func renditions(_ members: inout Members, in path: [PathStep]) -> [Rendition] {
    var renditions: [Rendition] = []
    for element in objects("renditions", of: &members, in: path) {
      var parts = Members(element.members ?? [])
      var rendition = Rendition(href: text("href", of: &parts))
      rendition.role = parts.take("name").flatMap { $0.isMadeUp ? nil : $0 }
      rendition.contentType = parts.take("contentType")
      rendition.width = parts.whole("width")
      rendition.height = parts.whole("height")
      rendition.size = parts.whole("sizeInBytes")
      if case .number(let text)? = parts.last("duration")?.content {
        rendition.duration = WrittenNumber(text)
        parts.remove("duration")
      }
      keep(parts, in: path + [.name("renditions"), .index(renditions.count)])
      renditions.append(rendition)
    }
    return renditions
  }

  private mutating func readLink(_ element: JSONValue, at path: [PathStep]) {
    var members = Members(element.members ?? [])
    var link = Link()
    link.refer(to: members.id)
    link.rel = members.take("name").flatMap { $0.isMadeUp ? nil : $0 }
    if let version = members.last("version")?.spelling.flatMap({ Int($0.string) }), version > 0 {
      link.version = version
      members.remove("version")
    }
    link.title = headline(&members, in: path)
    if members.last("type")?.string == "text" { members.remove("type") }
    article.links.append(link)
    keep(members, in: path)
  }
}

extension Link {
  /// Gives the link the URI of what it leads to: an address that anyone can follow, or an id.
  mutating func refer(to uri: Text?) {
    let isAddress = uri.map { $0.string.hasPrefix("http:") || $0.string.hasPrefix("https:") }
    (href, id) = isAddress == true ? (uri, nil) : (nil, uri)
  }
}

extension Members {
  /// The id of an item, unless it had none when it was written.
  fileprivate var id: Text? {
    mutating get {
      let uri = take("uri") ?? take("guid")
      return uri.flatMap { GeneratedURI.isOne($0) ? nil : $0 }
    }
  }

  /// Takes a whole number out, where it is one.
  fileprivate mutating func whole(_ name: Text) -> Int? {
    guard let number = last(name)?.integer else { return nil }
    remove(name)
    return number
  }
}

extension JSONValue {
  /// Whether an associated item is another article, not a medium of this one.
  fileprivate var isLink: Bool {
    switch self["type"]?.string {
    case "text"?, "composite"?, "event"?, "planning"?: self["renditions"] == nil
    case nil: self["renditions"] == nil
    default: false
    }
  }
}

extension Article {
  /// What kind of medium the files of the item itself are.
  var ownMediumType: Text? {
    type.flatMap { Medium.types.contains($0) && $0 != "component" ? $0 : nil }
  }
}

extension Medium {
  /// The types of items that are media.
  static let types: Set<Text> = ["audio", "video", "picture", "graphic", "component"]
}

extension Text {
  static let caption: Text = "caption"

  /// The name of an associated item that has none.
  static func medium(_ number: Int) -> Text { "medium_\(number)" }

  /// The name of an associated article that has none.
  static func link(_ number: Int) -> Text { "link_\(number)" }

  /// The name of a rendition that has none.
  static func rendition(_ number: Int) -> Text { "rendition_\(number)" }

  /// Whether it is such a name.
  var isMadeUp: Bool {
    for prefix in ["medium_", "link_", "rendition_"] where string.hasPrefix(prefix) {
      let number = utf8.dropFirst(prefix.utf8.count)
      return !number.isEmpty && number.allSatisfy { (0x30...0x39).contains($0) }
    }
    return false
  }
}

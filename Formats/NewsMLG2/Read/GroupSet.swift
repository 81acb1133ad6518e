import ArticleModel
import XMLKit

/// The items that a package refers to, in the order of its groups.
struct GroupSet {
  /// A link for each item.
  private(set) var links: [Link] = []
  /// A medium for each item that is a picture, video or the like.
  private(set) var media: [Medium] = []
  /// A medium for each item, for packages of which nothing else is known.
  private(set) var allMedia: [Medium] = []
  /// Whether the links say all there is, as in the packages that we make from links.
  let isWhole: Bool

  /// Reads the groups of a package.
  init(_ element: XMLElement, _ reader: PropertyReader) {
    isWhole = element.own("content") == "links"
    for case .element(let group) in element.children {
      for case .element(let reference) in group.children
      where G2.local(reference.name) == "itemRef" {
        add(reference, reader)
      }
    }
  }

  private mutating func add(_ reference: XMLElement, _ reader: PropertyReader) {
    var link = reader.link(reference).value
    var medium = Medium()
    var type: Text?
    for case .element(let child) in reference.children {
      switch G2.local(child.name) {
      case "itemClass"?: type = child["qcode"].map(Vocabulary.itemNature.word)
      case "headline"?, "title"?:
        let headline = reader.label(child).value
        medium.headline = medium.headline ?? headline
        link.title = link.title ?? headline
      case "description"? where medium.caption.isEmpty:
        medium.caption = reader.inlines(child, known: []).value
      default: break
      }
    }
    links.append(link)
    if isWhole { return }
    let file = reader.rendition(reference).value
    medium.id = link.id
    medium.type = type ?? file.mediaType
    if file != Rendition() { medium.renditions = [file] }
    allMedia.append(medium)
    if let type = medium.type, type != "text", type != "composite" { media.append(medium) }
  }
}

extension ItemReader {
  /// Reads the groups of a package; what they say beyond links and media is kept.
  mutating func readGroups() {
    guard isPackage else { return }
    article.type = "composite"
    guard let element = parts.groups else { return }
    let groups = GroupSet(element, values)
    article.links += groups.links
    if groups.isWhole { return }
    parts.keep(element, in: .item)
    article.media = groups.media
    if article.isEmpty, parts.descriptions.isEmpty { article.media = groups.allMedia }
  }
}

extension Article {
  /// Whether the item can be a package: a composite that holds no content of its own.
  var isPackage: Bool {
    type == "composite" && body.isEmpty
      && !extensions.contains { value in
        value.format == "newsml" && value.path?.string.hasPrefix("contentSet") ?? false
      }
  }

  /// Whether a link of this place, from 1, or a later one was kept as it was written.
  func hasKeptLink(from place: Int) -> Bool {
    extensions.contains { value in
      guard value.format == "newsml", value.path == "itemMeta",
        let name = value.name?.string, name.hasPrefix("link[")
      else { return false }
      return Int(name.dropFirst(5).dropLast()).map { $0 >= place } ?? false
    }
  }

  /// How many of the last links are those of kept groups, where these say what the article does.
  func linkCount(of element: XMLElement, _ reader: PropertyReader) -> Int? {
    guard isPackage else { return nil }
    let groups = GroupSet(element, reader)
    let count = groups.links.count
    var rest = self
    rest.media = []
    let expected = rest.isEmpty ? groups.allMedia : groups.media
    guard !groups.isWhole, media == expected, links.suffix(count) == groups.links[...],
      !hasKeptLink(from: links.count - count + 1)
    else { return nil }
    return count
  }
}

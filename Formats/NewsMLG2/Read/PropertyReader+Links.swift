import ArticleModel
import ConvertCore
import XMLKit

extension PropertyReader {
  /// The link that an element makes.
  func link(_ element: XMLElement) -> Reading<Link> {
    var link = Link(href: element.own("href") ?? element["href"])
    var isWhole = hasOnly(
      ["rel", "href", "residref", "version", "contenttype"], on: element)
    link.rel =
      element.own("rel")
      ?? qcode("rel", of: element, isWhole: &isWhole).map(Vocabulary.itemRelation.word)
    link.id = element["residref"]
    link.version =
      element.own("version").flatMap { Int($0.string) }
      ?? number("version", of: element, in: 1...Int.max, isWhole: &isWhole)
    link.contentType = element["contenttype"]
    for case .element(let child) in element.children {
      if G2.local(child.name) == "title", link.title == nil {
        let title = label(child)
        link.title = title.value
        isWhole = isWhole && title.isWhole
      } else {
        isWhole = false
      }
    }
    return Reading(link, isWhole: isWhole)
  }

  /// The other id that an element gives.
  func alternativeID(_ element: XMLElement) -> Reading<AlternativeID> {
    let label = label(element, known: ["type"])
    let id = AlternativeID(label.value, role: element.own("role") ?? element["type"])
    return Reading(id, isWhole: label.isWhole)
  }

  /// The file that an element refers to.
  func rendition(_ element: XMLElement) -> Reading<Rendition> {
    var rendition = Rendition(href: element.own("href") ?? element["href"])
    var isWhole =
      element.isText
      && hasOnly(
        [
          "rendition", "href", "contenttype", "width", "height", "size", "duration", "durationunit",
        ], on: element)
    rendition.role =
      element.own("rendition")
      ?? qcode("rendition", of: element, isWhole: &isWhole).map(Vocabulary.rendition.word)
    rendition.contentType = element["contenttype"]
    for (name, path) in Self.sizes {
      rendition[keyPath: path] =
        element.own(name).flatMap { Int($0.string) }
        ?? number(name, of: element, in: 0...Int.max, isWhole: &isWhole)
    }
    if let unit = element["durationunit"], unit != "timeunit:seconds" {
      isWhole = false
    } else if let duration = element["duration"] {
      rendition.duration = WrittenNumber(duration)
      if rendition.duration == nil { isWhole = false }
    }
    return Reading(rendition, isWhole: isWhole)
  }

  private static let sizes: [(Text, WritableKeyPath<Rendition, Int?> & Sendable)] = [
    ("width", \.width), ("height", \.height), ("size", \.size),
  ]
}

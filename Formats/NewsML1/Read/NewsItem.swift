import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

/// One item, and the articles that it is: as many as there are texts with a headline or a language of
/// their own.
struct NewsItem {
  private let element: XMLElement
  private let transmission: Transmission
  private let context: ConversionContext
  private let isOurs: Bool

  init(_ element: XMLElement, of transmission: Transmission, in context: ConversionContext) {
    self.element = element
    self.transmission = transmission
    self.context = context
    isOurs = element.isOurs
  }

  /// The articles, in the order of the document, and where they begin.
  func articles() -> [(article: Article, position: Position)] {
    var head = ItemReader(in: context, isOurs: isOurs)
    if isOurs, let component = element.first("NewsComponent") {
      head.prepare(component)
      head.readHead(element)
      head.readOurs(component)
      return [(head.finish(), element.position)]
    }
    head.read(transmission)
    head.readHead(element)
    let (component, items) = (component ?? element.withoutHead).withoutItems
    for item in items { head.article.links.append(item.link) }
    let stories = Story.all(in: Component(component))
    let articles = stories.enumerated().map { index, story in
      var reader = head
      reader.read(story)
      var article = reader.finish()
      // The first has the item's own id; the others are fragments of it.
      if index > 0, let id = article.id {
        article.id = id + "#" + (story.component.element.identifier ?? "\(index + 1)")
      }
      return (article, stories.count == 1 ? element.position : story.component.element.position)
    }
    return articles
      + items.flatMap { NewsItem($0, of: transmission, in: context).articles() }
  }

  /// The component; several are parts of one, as is what updates put into an item.
  private var component: XMLElement? {
    let components = element.named("NewsComponent")
    let changes = element.named("Update").flatMap(\.elements).flatMap(\.elements)
    if components.count == 1, changes.isEmpty { return components.first }
    guard !components.isEmpty || !changes.isEmpty else { return nil }
    return XMLElement(
      XMLName("NewsComponent"), children: (components + changes).map { .element($0) },
      position: element.position)
  }
}

extension XMLElement {
  /// Its identifier in the document.
  var identifier: Text? { self["Duid"] ?? self["Euid"] }

  /// The item without what says which it is and how it is managed, as if it were a component.
  fileprivate var withoutHead: XMLElement {
    var component = self
    let head: Set<String> = ["Comment", "Catalog", "Identification", "NewsManagement"]
    component.children.removeAll { child in
      guard case .element(let element) = child else { return false }
      return NewsML1.local(element.name).map(head.contains) ?? false
    }
    return component
  }

  /// The component without the items in it and its parts, and those items.
  fileprivate var withoutItems: (component: XMLElement, items: [XMLElement]) {
    var component = self
    var items: [XMLElement] = []
    component.children = children.compactMap { child in
      guard case .element(let element) = child else { return child }
      switch NewsML1.local(element.name) {
      case "NewsItem"?:
        items.append(element)
        return nil
      case "NewsComponent"?:
        let (part, inner) = element.withoutItems
        items += inner
        return .element(part)
      default: return child
      }
    }
    return (component, items)
  }

  /// A link to the item.
  fileprivate var link: Link {
    var link = Link()
    let identifier = first("Identification")?.first("NewsIdentifier")
    link.id =
      (identifier?.first("PublicIdentifier") ?? identifier?.first("NewsItemId"))?.text
      .inOneLine
    link.rel = "item"
    return link
  }
}

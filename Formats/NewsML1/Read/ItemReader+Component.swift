import ArticleModel
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads a child of an item or a component that is neither a component nor content.
  mutating func readComponent(_ name: String, _ element: XMLElement, in container: Container) {
    switch name {
    case "Comment": readComment(element, in: container)
    case "TopicSet":
      topics.add(element)
      if element["FormalName"] != Own.name || !isOurs { keep(element, in: container) }
    case "Role":
      let isOwn = element["Scheme"] == Own.name
      if !isOwn, isOurs || !isPlain(element) || !Component.isMain(element.formalName) {
        keep(element, in: container)
      }
    case "NewsLines": readAll(element, in: .lines)
    case "AdministrativeMetadata": readAll(element, in: .administration)
    case "RightsMetadata": readAll(element, in: .rights)
    case "DescriptiveMetadata": readAll(element, in: .description)
    // How the parts of a component are chosen from is of no use where they stand otherwise.
    case "BasisForChoice" where !isOurs: break
    default: keep(element, in: container)
    }
  }

  private mutating func readComment(_ element: XMLElement, in container: Container) {
    let text = element.text.inOneLine
    if isOurs || text.isEmpty { return keep(element, in: container) }
    article.editorialNotes.append(text)
    if !isPlainLine(element) { keep(element, in: container) }
  }

  /// Reads what a component says itself, without the components and the content in it.
  mutating func readMetadata(of component: XMLElement) {
    for attribute in component.attributes { keep(attribute, of: .component) }
    for element in component.elements {
      switch NewsML1.local(element.name) {
      case "NewsComponent"?, "ContentItem"?: break
      case "NewsItemRef"? where !isOurs: readReference(element)
      case let name?:
        if !isOurs, Container.lines.order.contains(name) {
          read(element, in: .lines)
        } else {
          read(element, in: .component)
        }
      case nil: keep(element, in: .component)
      }
    }
  }

  private mutating func readReference(_ element: XMLElement) {
    guard let item = element["NewsItem"], !item.isEmpty else {
      return keep(element, in: .component)
    }
    var link = Link()
    link.id = item
    link.rel = "item"
    let comment = element.first("Comment")?.text.inOneLine
    link.title = comment.flatMap { $0.isEmpty ? nil : $0 }
    article.links.append(link)
  }
}

import ArticleModel
import ConvertCore
import XMLKit

extension MarkupReader {
  /// Marks what an element's attributes say and the model does not.
  mutating func noteAttributes(of element: XMLElement, as role: MarkupRole) {
    guard element.hasAttributes else { return }
    for attribute in element.attributes where !isRead(attribute, of: element, as: role) {
      note(attribute, of: element)
    }
  }

  /// Marks those of an element's attributes that are not of these.
  mutating func noteAttributes(of element: XMLElement, except read: Set<Text>) {
    for attribute in element.attributes
    where !read.contains(attribute.name.local) && attribute.name.namespace != NITFMedia.namespace {
      note(attribute, of: element)
    }
  }

  /// Marks the description of a picture that has a caption besides: an image holds one of the two.
  mutating func noteDescription(
    of element: XMLElement, in name: Text, beside caption: XMLElement
  ) {
    guard let attribute = element.attributes.first(where: { $0.name.local == name }),
      !attribute.value.isBlank, attribute.value.inOneLine != caption.text.inOneLine
    else { return }
    note(attribute, of: element)
  }

  private mutating func note(_ attribute: XMLAttribute, of element: XMLElement) {
    let name = "<\(element.name.qualified) \(attribute.name.qualified)>"
    guard reported.insert(name).inserted else { return }
    if dropped.isEmpty { droppedPlace = element.position }
    dropped.append(name)
  }

  /// Tells of the attributes that were marked: once for each of an element's, all in one note.
  mutating func tellDropped() {
    guard !dropped.isEmpty else { return }
    let names = dropped.prefix(8).joined(separator: ", ")
    let more = dropped.count > 8 ? " and \(dropped.count - 8) more" : ""
    context.note(
      .markupDroppedAttribute,
      "expected what an article can hold, found \(names)\(more); what these attributes say was left"
        + " out", at: droppedPlace)
    dropped = []
  }

  /// Whether an article holds what an attribute says, or the element that it belongs to is reported.
  private func isRead(
    _ attribute: XMLAttribute, of element: XMLElement, as role: MarkupRole
  ) -> Bool {
    let name = attribute.name.local
    if let namespace = attribute.name.namespace {
      return namespace == NITFMedia.namespace
        || (name == "space" && namespace == "http://www.w3.org/XML/1998/namespace")
    }
    if name.string.utf8.starts(with: "data-wc".utf8) { return true }
    switch role {
    case .link: return name == "href" || name == "title"
    case .image: return name == "src" || name == "alt" || name == "title"
    case .cell: return name == "colspan" || name == "rowspan"
    case .figure: return element["data-wc"] == "embed"
    case .entity(let kind):
      return name == kind.scheme.map { Text($0) } || name == Text(kind.code)
        || (kind == .classifier && name == "type")
    case .emphasis: return name == "class" && element.emphasis != .emphasis
    case .subheading:
      return name == "class" && (element.headingLevel != 2 || attribute.value == "h2")
    case .embed, .media, .skipped, .silent, .head, .unknown: return true
    default: return false
    }
  }
}

import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

/// Writes one article as an item.
struct ItemWriter {
  let article: Article
  let plan: KeptPlan
  var xml = XMLWriter()

  /// Our properties, in which stands what no element says.
  var properties: [Detail] = []
  /// What the standard demands and the article lacks.
  var generated: [Text] = []
  /// Where the id is written that the article lacks.
  private(set) var placeholders: [Int] = []

  private var container = Container.item
  private var pending: [KeptPlan.Sibling] = []

  init(_ article: Article) {
    self.article = article
    plan = KeptPlan(of: article)
  }

  /// Writes the item.
  mutating func write() {
    xml.start("NewsItem")
    enter(.item)
    leave()
    writeIdentification()
    writeManagement()
    xml.start("NewsComponent")
    enter(.component)
    advance(to: "TopicSet")
    writeTopics()
    advance(to: "NewsLines")
    inside(.component) { item in
      item.writeLines()
      item.writeAdministration()
      item.writeRights()
      item.writeDescription()
    }
    advance(to: "NewsComponent")
    writeOwn()
    writeContent()
    leave()
    xml.end()
    xml.end()
  }

  private mutating func writeIdentification() {
    let parts = ItemIdentifier(of: article, fallback: ContentDigest.placeholder)
    xml.start("Identification")
    xml.start("NewsIdentifier")
    let kept = plan.identifier
    xml.element("ProviderId", kept["ProviderId"] ?? parts.provider)
    xml.element("DateId", kept["DateId"] ?? parts.date)
    write(id: kept["NewsItemId"] ?? parts.item, "NewsItemId")
    xml.start("RevisionId")
    xml.attribute("PreviousRevision", kept["@PreviousRevision"] ?? parts.previous)
    xml.attribute("Update", kept["@Update"] ?? "N")
    xml.text(kept["RevisionId"] ?? parts.revision)
    xml.end()
    if let version = article.version {
      if version < 1 { properties.append(Detail("version", "\(version)")) }
    } else if kept["RevisionId"] == nil {
      generated.append("version")
    }
    write(id: article.id ?? ContentDigest.placeholder, "PublicIdentifier")
    if article.id == nil { generated.append("id") }
    xml.end()
    enter(.identification)
    writeLine("NameLabel", article.title)
    for (index, id) in article.alternativeIDs.enumerated() {
      if writeKept("Label", index + 1) { continue }
      advance(to: "Label")
      xml.start("Label")
      let role = id.role.map { FormalName($0) } ?? FormalName("Id", scheme: Own.name)
      xml.write(formalName: role, "LabelType")
      xml.element("LabelText", id.value)
      xml.end()
    }
    leave()
    xml.end()
  }

  private mutating func write(id: Text, _ name: String) {
    xml.start(name)
    xml.text(id)
    if id == ContentDigest.placeholder, article.id == nil {
      placeholders.append(xml.buffer.count - id.utf8.count)
    }
    xml.end()
  }
}

extension ItemWriter {
  /// Begins the properties of a container, whose start tag is written.
  mutating func enter(_ container: Container) {
    self.container = container
    pending = plan.siblings[container] ?? []
  }

  /// Writes what was kept of the container and is still to come.
  mutating func leave() {
    writePending(before: .max)
  }

  /// Writes other containers, and goes on with one.
  mutating func inside(_ container: Container, _ body: (inout ItemWriter) -> Void) {
    let outer = pending
    body(&self)
    (self.container, pending) = (container, outer)
  }

  /// Writes the kept elements that go before an element of the container.
  mutating func advance(to name: String) {
    writePending(before: container.order.firstIndex(of: name) ?? 0)
  }

  private mutating func writePending(before rank: Int) {
    while let next = pending.last, next.rank < rank {
      pending.removeLast()
      xml.write(kept: next.element)
    }
  }

  /// Writes the element that was kept for a value of a list; whether there is one.
  mutating func writeKept(_ name: String, _ index: Int = 1) -> Bool {
    guard let element = plan.element(name, index, in: container) else { return false }
    advance(to: name)
    xml.write(kept: element)
    return true
  }

  /// Writes a line of text.
  mutating func writeLine(_ name: String, _ text: Text?, _ index: Int = 1) {
    guard let text, !writeKept(name, index) else { return }
    advance(to: name)
    xml.start(name, mixed: true)
    xml.text(text)
    xml.end()
  }

  /// Writes an element with a formal name.
  mutating func writeFormal(_ name: String, _ formalName: FormalName) {
    advance(to: name)
    xml.write(formalName: formalName, name)
  }

  /// Writes a date in the basic form, and exactly besides where its spelling does not give it back.
  mutating func writeDate(_ name: String, _ date: Timestamp, _ field: Text) {
    advance(to: name)
    let text = date.basicText
    xml.element(name, text)
    if Timestamp(reading: text) != date { properties.append(Detail(field, date.text)) }
  }
}

extension XMLWriter {
  /// Writes an element that was kept, as it was; where it holds elements only, each on its line.
  mutating func write(kept element: XMLElement) {
    let holdsElements =
      !element.children.isEmpty
      && element.children.allSatisfy { if case .element = $0 { true } else { false } }
    guard holdsElements else { return self.element(element) }
    start(element.name.local.string)
    for attribute in element.attributes {
      self.attribute(attribute.name.qualified.string, attribute.value)
    }
    for child in element.elements { write(kept: child) }
    end()
  }
}

import ArticleModel
import ConvertCore
import MarkupKit
import NewsCodes
import XMLKit

/// Writes one article as an item.
struct ItemWriter {
  let article: Article
  let plan: KeptPlan
  let isAlone: Bool
  var xml = XMLWriter()
  var marks = Marks()
  let markup = MarkupWriter(.xhtml, prefix: "h:")

  /// The schemes whose codes are written as URIs, where that is wanted.
  var catalog: SchemeCatalog?

  /// Our extension properties for the container that is being written.
  var properties: [(name: String, value: Text)] = []

  /// What the standard demands and the article lacks.
  var generated: Generated = []

  /// The elements that were kept for the container that is being written, the next one last.
  var pending: [KeptPlan.Sibling] = []
  var container = Container.item

  /// Whether the item is a package: a composite whose media, if any, kept groups tell of.
  var isPackage: Bool {
    guard article.isPackage else { return false }
    return plan.groupedLinks != nil || (article.media.isEmpty && !article.hasKeptLink(from: 1))
  }

  /// The links that stand in `itemMeta`; the others are references of a package.
  var ownLinks: ArraySlice<Link> {
    isPackage
      ? article.links.dropLast(plan.groupedLinks ?? article.links.count) : article.links[...]
  }

  private var outer: [(container: Container, pending: [KeptPlan.Sibling])] = []

  init(_ article: Article, isAlone: Bool) {
    self.article = article
    self.isAlone = isAlone
    // To have one made is to hand it an article of its own.
    plan = article.extensions.isEmpty ? KeptPlan(article.language) : KeptPlan(of: article)
    properties.reserveCapacity(4)
  }

  /// Writes the item.
  mutating func write() {
    if !article.layout.isEmpty { properties.append(("layout", article.layout.spelling)) }
    xml.start(isPackage ? "packageItem" : "newsItem")
    writeAttributes()
    enter(.item)
    advance(to: "catalogRef")
    xml.empty(raw: G2.catalogReference)
    marks.catalog = xml.buffer.count
    writePubHistory()
    writeRights()
    writeItemMeta()
    writeContentMeta()
    if isPackage { writeGroupSet() } else { writeContentSet() }
    leave()
  }

  private mutating func writeAttributes() {
    if isAlone { xml.attributes(G2.declaration) }
    marks.tag = xml.buffer.count
    xml.attribute("guid", article.id ?? ContentDigest.placeholder)
    if article.id == nil {
      generated.insert(.guid)
      marks.guid = xml.buffer.count - 1 - ContentDigest.placeholder.utf8.count
    }
    if let version = article.version {
      if version > 0 {
        xml.attribute("version", "\(version)")
      } else {
        properties.append(("version", "\(version)"))
      }
    }
    xml.attributes(G2.standing)
    xml.attribute("xml:lang", plan.language)
    xml.attribute("dir", article.direction.map { Text($0.rawValue) })
  }
}

extension ItemWriter {
  /// Begins the properties of a container, whose start tag is written.
  mutating func enter(_ container: Container) {
    outer.append((self.container, pending))
    self.container = container
    pending = plan.isBare ? [] : plan.siblings[container.name] ?? []
    writeAttributes(of: container)
  }

  /// Writes the attributes that were kept of an element, whose start tag is written.
  mutating func writeAttributes(of container: Container) {
    if plan.isBare { return }
    for (name, value) in plan.attributes[container.name] ?? [] { xml.attribute(name, value) }
    for (index, (name, value)) in (plan.foreigners[container.name] ?? []).enumerated() {
      xml.attribute("xmlns:x\(index + 1)", name.namespace)
      xml.attribute("x\(index + 1):\(name.local.string)", value)
    }
  }

  /// Ends the properties of a container, and its element, and goes on with those of the one around.
  mutating func leave() {
    writePending(before: .max)
    xml.end()
    guard let outer = outer.popLast() else { return }
    (container, pending) = outer
  }

  /// Begins a property of the container, after all kept ones that go before it.
  mutating func property(_ name: String, mixed: Bool = false) {
    advance(to: name)
    xml.start(name, mixed: mixed)
  }

  /// Writes the kept elements that go before a property.
  mutating func advance(to name: String) {
    if pending.isEmpty { return }
    writePending(before: container.rank(of: name) ?? 0)
  }

  private mutating func writePending(before rank: Int) {
    while let next = pending.last, next.rank < rank {
      pending.removeLast()
      switch next.node {
      case .element(let element): writeKept(element)
      case .comment(let text): xml.comment(text)
      case .instruction(let target, let data): xml.instruction(target.string, data)
      case .text: break
      }
    }
  }

  /// The namespaces that hold in every item.
  private static let scope = [
    XMLNamespaceDeclaration(prefix: nil, uri: G2.namespace),
    XMLNamespaceDeclaration(prefix: Text(Own.alias), uri: Own.namespace),
  ]

  /// Writes an element that was kept, as it was; where it holds elements only, each on its line.
  mutating func writeKept(_ element: XMLElement) {
    let isPlain =
      element.name.namespace == G2.namespace
      && element.declarations.allSatisfy { $0.uri == G2.namespace }
      && element.attributes.allSatisfy { attribute in
        attribute.name.namespace == nil || attribute.name.namespace == Own.namespace
          || attribute.name.namespace == G2.xmlNamespace
      }
    guard isPlain, element.onlyElements else { return xml.element(element, scope: Self.scope) }
    xml.start(element.name.local.string)
    for attribute in element.attributes {
      xml.attribute(attribute.name.qualified.string, attribute.value)
    }
    for case .element(let child) in element.children { writeKept(child) }
    xml.end()
  }

  /// Writes the element that was kept for a value of a list, where it still says what the value does;
  /// whether there is one.
  mutating func writeKept(_ name: String, _ index: Int = 1) -> Bool {
    guard let element = plan.element(in: container, name, index) else { return false }
    advance(to: name)
    writeKept(element)
    return true
  }

  /// Writes an attribute of ours.
  mutating func own(_ name: String, _ value: Text?) {
    guard let value else { return }
    marks.usesOwn = true
    xml.attribute("wc:" + name, value)
  }

  /// Writes an extension property of ours.
  mutating func writeProperty(_ element: String, _ name: String, _ value: Text) {
    marks.usesOwn = true
    property(element)
    xml.attribute("rel", "wc:", name)
    xml.attribute("value", value)
    xml.end()
  }

  /// Writes our extension properties that are due.
  mutating func writeProperties(_ element: String) {
    for (name, value) in properties {
      let start = xml.buffer.count
      defer { if name == "layout" { marks.besides.append(start..<xml.buffer.count) } }
      writeProperty(element, name, value)
    }
    properties.removeAll(keepingCapacity: true)
  }
}

extension XMLElement {
  /// Whether it holds elements and nothing else.
  fileprivate var onlyElements: Bool {
    !children.isEmpty
      && children.allSatisfy { child in
        if case .element = child { true } else { false }
      }
  }
}

import ArticleModel
import ConvertCore
import XMLKit

/// Reads one news item, whose start tag was read last.
struct ItemReader {
  let tag: XMLTag
  let puller: XMLPuller
  let context: ConversionContext
  let values: PropertyReader
  var article = Article()
  var parts = ItemParts()

  init(_ tag: XMLTag, _ puller: XMLPuller, in context: ConversionContext) {
    self.tag = tag
    self.puller = puller
    self.context = context
    values = PropertyReader(context: context, language: tag["lang", G2.xmlNamespace])
  }

  /// Reads the item to its end tag.
  ///
  /// - Throws: `ConversionError` where the document cannot be read on.
  mutating func read() throws(ConversionError) {
    readAttributes()
    while let child = try nextChild(in: .item) {
      switch G2.localText(child.name) {
      case "catalog"?, "catalogRef"?: readCatalog(try puller.element(child))
      case "pubHistory"?: try readPubHistory(child)
      case "rightsInfo"?: readRights(try puller.element(child))
      case "itemMeta"?:
        try readContainer(.itemMeta, child) { (item, element) in item.readItemProperty(element) }
      case "contentMeta"?:
        try readContainer(.contentMeta, child) { (item, element) in
          item.readContentProperty(element)
        }
      case "contentSet"?: try readContentSet(child)
      case "groupSet"? where parts.groups == nil && isPackage:
        parts.groups = try puller.element(child)
      case let name?: readMisplaced(name.string, try puller.element(child), in: .item)
      case nil: parts.keep(try puller.element(child), in: .item)
      }
    }
  }

  /// Whether the item is a package.
  var isPackage: Bool { tag.name.local == "packageItem" }

  /// Returns the next child of a container; comments and instructions before it are kept.
  mutating func nextChild(in container: Container) throws(ConversionError) -> XMLTag? {
    let child = try puller.nextChild()
    if !puller.remarks.isEmpty {
      for remark in puller.remarks { parts.keep(remark, in: container) }
      puller.remarks = []
    }
    return child
  }

  /// Reads an element that another container should hold, or keeps it where no container has it.
  mutating func readMisplaced(_ name: String, _ element: XMLElement, in container: Container) {
    let homes: [Container] = [.itemMeta, .contentMeta, .contentSet]
    guard container.rank(of: name) == nil,
      let home = homes.first(where: { $0.rank(of: name) != nil })
    else { return parts.keep(element, in: container) }
    context.warn(
      .newsmlMisplaced, "expected <\(name)> in \(home.name), found it in \(container.name)",
      at: element.position)
    switch home.name {
    case Container.itemMeta.name: readItemProperty(element)
    case Container.contentMeta.name: readContentProperty(element)
    default: readContent(element)
    }
  }

  /// Reads the properties of a container, one by one.
  private mutating func readContainer(
    _ container: Container, _ tag: XMLTag, _ property: (inout ItemReader, XMLElement) -> Void
  ) throws(ConversionError) {
    keepAttributes(of: tag, in: container)
    while let child = try nextChild(in: container) {
      property(&self, try puller.element(child))
    }
  }

  /// Keeps the attributes of a container.
  mutating func keepAttributes(of tag: XMLTag, in container: Container) {
    guard tag.hasAttributes else { return }
    for attribute in tag.attributes { parts.keep(attribute, in: container) }
  }

  private mutating func readAttributes() {
    let attributes = tag.attributes
    article.id = attributes.value("guid")
    if article.id == nil {
      context.warn(
        .newsmlMissingGuid, "expected the attribute guid, found none", at: tag.position)
    }
    article.language = values.language
    for attribute in attributes {
      guard attribute.name.namespace == nil else {
        if attribute.name != Self.language { parts.keep(attribute, in: .item) }
        continue
      }
      switch attribute.name.local.string {
      case "guid", "standard", "standardversion": break
      case "conformance" where attribute.value == "power": break
      case "version": readVersion(attribute)
      case "dir":
        article.direction = TextDirection(rawValue: attribute.value.string)
        if article.direction == nil { parts.keep(attribute, in: .item) }
      default: parts.keep(attribute, in: .item)
      }
    }
  }

  /// The name of `xml:lang`.
  static let language = XMLName("lang", namespace: G2.xmlNamespace, prefix: "xml")

  private mutating func readVersion(_ attribute: XMLAttribute) {
    if let version = Int(attribute.value.collapsed.string), version > 0 {
      article.version = version
      return
    }
    parts.keep(attribute, in: .item)
    context.warn(
      .newsmlVersion, "expected a version from 1, found \(attribute.value.shown)",
      at: tag.position)
  }

  private mutating func readCatalog(_ element: XMLElement) {
    if element.isStandardCatalog { return }
    let schemes = element.elements
    let own = schemes.count { $0.has("uri", Own.scheme) }
    if own == 0 { return parts.keep(element, in: .item) }
    parts.hasOwnScheme = true
    if own == schemes.count { return }
    var others = element
    others.children.removeAll { node in
      if case .element(let scheme) = node { scheme.has("uri", Own.scheme) } else { false }
    }
    parts.keep(others, in: .item)
  }
}

extension XMLElement {
  /// Whether it refers to IPTC's own catalog, to which every written document refers.
  var isStandardCatalog: Bool {
    guard G2.localText(name) == "catalogRef", isEmpty, attributeCount == 1, let href = self["href"]
    else { return false }
    return G2.catalogStarts.contains { href.starts(with: $0) }
  }
}

extension DiagnosticCode {
  /// An item has no guid.
  static let newsmlMissingGuid: DiagnosticCode = "newsml.missing-guid"

  /// An item's version is not a number from 1.
  static let newsmlVersion: DiagnosticCode = "newsml.version"
}

import ArticleModel
import XMLKit

/// What was read of an item and has its place in the article only when all is read.
struct ItemParts {
  /// The headlines, with or without roles.
  var headlines: [XMLElement] = []
  /// The descriptions.
  var descriptions: [XMLElement] = []
  /// The groups of a package.
  var groups: XMLElement?
  /// The texts of the content.
  var texts: [XMLElement] = []
  /// The files of the content.
  var files: [XMLElement] = []
  /// Our own extension properties.
  var own: [(name: String, element: XMLElement)] = []
  /// Whether the content said its language.
  var hasLanguage = false
  /// Whether we wrote the item, so that what was kept in it was told of before.
  var isOurs = false
  /// Whether the document declares our scheme.
  var hasOwnScheme = false

  private var kept: [(place: KeptPlace, value: ExtensionValue)] = []

  /// Keeps an element that no field says.
  ///
  /// `index` is the place of its value, from 1, in a list of the article, where a field does say a part
  /// of it.
  mutating func keep(_ element: XMLElement, in container: Container, for index: Int? = nil) {
    let local = element.name.local.string
    let isStandard = G2.local(element.name) != nil
    let name = index.map { "\(local)[\($0)]" } ?? local
    let place =
      index.map { KeptPlace(of: local, $0, in: container) }
      ?? KeptPlace(of: isStandard ? local : Container.foreign, in: container)
    keep(element.kept, name, in: container, at: place)
  }

  /// Keeps an attribute, unless it is ours, or tells where a schema is.
  mutating func keep(_ attribute: XMLAttribute, in container: Container) {
    guard let name = attribute.name.kept else { return }
    keep(attribute.value, name, in: container, at: KeptPlace(attributeOf: container))
  }

  /// Keeps a comment or instruction; other nodes are not its business.
  mutating func keep(_ node: XMLNode, in container: Container) {
    guard let remark = Remark(node) else { return }
    keep(remark.text, remark.name, in: container, at: KeptPlace(remarkIn: container))
  }

  private mutating func keep(
    _ value: Text, _ name: String, in container: Container, at place: KeptPlace
  ) {
    let value = ExtensionValue(
      format: "newsml", path: Text(container.name), name: Text(name), value: value)
    kept.append((place, value))
  }

  /// All that was kept, in the order in which it is written.
  var extensions: [ExtensionValue] {
    kept.map(\.place).sortedIndices.map { kept[$0].value }
  }
}

extension XMLName {
  /// The name that an attribute is kept by: `@name`, or `@{namespace}name`.
  fileprivate var kept: String? {
    switch namespace {
    case nil: "@" + local.string
    case G2.xmlNamespace?: "@xml:" + local.string
    case Own.namespace?, "http://www.w3.org/2001/XMLSchema-instance"?: nil
    case let namespace?: "@{\(namespace.string)}\(local.string)"
    }
  }
}

extension XMLElement {
  /// The element as text: with the standard's namespace, without our attributes and indentation.
  var kept: Text { standardized.xml() }

  private var standardized: XMLElement {
    var element = self
    if G2.isStandard(name.namespace) {
      element.name = XMLName(name.local, namespace: G2.namespace)
      element.attributes.removeAll { $0.name.namespace == Own.namespace }
      element.declarations.removeAll { $0.uri == Own.namespace || G2.isStandard($0.uri) }
      let isMixed = children.contains { child in
        if case .text(let text) = child { !text.collapsed.isEmpty } else { false }
      }
      if !isMixed {
        element.children.removeAll { if case .text = $0 { true } else { false } }
      }
      element.children = element.children.map { child in
        guard case .element(let inner) = child else { return child }
        return .element(inner.standardized)
      }
    }
    return element
  }
}

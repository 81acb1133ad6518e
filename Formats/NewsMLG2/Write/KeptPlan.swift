import ArticleModel
import ConvertCore
import XMLKit

/// Where each extension of the format goes: back to its place, as far as it is still valid there and
/// says what the article says, else into an extension property.
struct KeptPlan {
  /// What goes among a container's properties: an element, a comment or an instruction.
  struct Sibling {
    let rank: Int
    let node: XMLNode
  }

  /// The elements without a field, by their containers, the first one last.
  private(set) var siblings: [String: [Sibling]] = [:]
  /// Attributes of containers.
  private(set) var attributes: [String: [(name: String, value: Text)]] = [:]
  /// Attributes of containers, of other namespaces.
  private(set) var foreigners: [String: [(name: ForeignAttribute, value: Text)]] = [:]
  /// What goes into extension properties.
  private(set) var travelers: [ExtensionValue] = []
  /// The order of the extensions, where it is not the one that reading gives.
  private(set) var order: Text?
  /// The language of the item's own texts.
  private(set) var language: Text?

  /// How many of the last links are said by kept groups.
  private(set) var groupedLinks: Int?

  /// Whether nothing was kept, as of nearly all articles.
  let isBare: Bool

  private var replacements: [String: XMLElement] = [:]
  private lazy var check = SchemaCheck()

  /// Creates the plan of an article that has no extensions, and is in a language.
  init(_ language: Text?) {
    self.language = language.flatMap { SchemaType.isLanguage($0) ? $0 : nil }
    isBare = true
  }

  /// Creates a plan for the extensions of an article.
  init(of article: Article) {
    language = article.language.flatMap { SchemaType.isLanguage($0) ? $0 : nil }
    isBare = article.extensions.isEmpty
    takeLanguage(of: article)
    var placed: [(place: KeptPlace, index: Int)] = []
    var left: [Int] = []
    for (index, value) in article.extensions.enumerated() {
      if let place = place(value, of: article) {
        placed.append((place, index))
      } else {
        left.append(index)
        travelers.append(value)
      }
    }
    for name in siblings.keys {
      siblings[name] = siblings[name]?.enumerated()
        .sorted { ($0.element.rank, $0.offset) > ($1.element.rank, $1.offset) }.map(\.element)
    }
    let read = placed.map(\.place).sortedIndices.map { placed[$0].index } + left
    order = ExtensionOrder.spelling(reading: read)
  }

  /// The element that says what the value of a list does, and more.
  func element(in container: Container, _ name: String, _ index: Int) -> XMLElement? {
    isBare ? nil : replacements["\(container.name)/\(name)[\(index)]"]
  }

  private mutating func takeLanguage(of article: Article) {
    let value = article.extensions.first { $0.isOwnPart && $0.name == "@xml:lang" }
    guard let value, value.path == Text(Container.item.name), value.value != article.language,
      language != nil, SchemaType.isLanguage(value.value)
    else { return }
    language = value.value
  }

  /// Finds the place of an extension; nothing where it has none.
  private mutating func place(_ value: ExtensionValue, of article: Article) -> KeptPlace? {
    guard value.isOwnPart, let path = value.path, let name = value.name?.string,
      let container = Container.all.first(where: { $0.name == path.string }),
      container.name != Container.header.name
    else { return nil }
    if name.hasPrefix("@") {
      return article.writes(container) ? place(attribute: name, value, container) : nil
    }
    if let node = Remark.node(name, value.value) {
      guard container.name != Container.inlineXML.name, article.writes(container) else {
        return nil
      }
      siblings[container.name, default: []].append(Sibling(rank: .max - 1, node: node))
      return KeptPlace(remarkIn: container)
    }
    let silent = ConversionContext(DocumentName("-"))
    guard let element = try? XMLElement.parse(value.value, in: silent),
      silent.log.entries.isEmpty, element.kept == value.value, check.accepts(element, in: container)
    else { return nil }
    return name.hasSuffix("]")
      ? place(replacement: name, element, container, article)
      : place(sibling: name, element, container, article)
  }

  private mutating func place(
    attribute name: String, _ value: ExtensionValue, _ container: Container
  ) -> KeptPlace? {
    let name = String(name.dropFirst())
    if let foreign = ForeignAttribute(name) {
      guard container.name != Container.pubHistory.name,
        foreigners[container.name]?.contains(where: { $0.name == foreign }) != true
      else { return nil }
      foreigners[container.name, default: []].append((foreign, value.value))
    } else if container.name == Container.item.name {
      guard name == "xml:lang", value.value == language else { return nil }
    } else {
      guard attributes[container.name]?.contains(where: { $0.name == name }) != true,
        check.accepts(attribute: name, value.value, in: container)
      else { return nil }
      attributes[container.name, default: []].append((name, value.value))
    }
    return KeptPlace(attributeOf: container)
  }

  private mutating func place(
    replacement name: String, _ element: XMLElement, _ container: Container, _ article: Article
  ) -> KeptPlace? {
    let parts = name.dropLast().split(separator: "[")
    let key = "\(container.name)/\(name)"
    guard parts.count == 2, let index = Int(parts[1]), String(index) == parts[1], index >= 0,
      G2.local(element.name) == String(parts[0]), replacements[key] == nil,
      article.says(element, in: container, index, language: language)
    else { return nil }
    replacements[key] = element
    return KeptPlace(of: String(parts[0]), index, in: container)
  }

  private mutating func place(
    sibling name: String, _ element: XMLElement, _ container: Container, _ article: Article
  ) -> KeptPlace? {
    let isStandard = G2.local(element.name) != nil
    guard element.name.local == Text(name),
      let rank = container.rank(of: isStandard ? name : Container.foreign)
    else { return nil }
    if isStandard, name == "groupSet" {
      let reader = PropertyReader(
        context: ConversionContext(DocumentName("-")), language: language)
      guard groupedLinks == nil, let count = article.linkCount(of: element, reader) else {
        return nil
      }
      groupedLinks = count
    } else if isStandard {
      let count = siblings[container.name]?.count { $0.isNamed(Text(name)) } ?? 0
      guard container.mayHold(element, besides: count, in: article) else { return nil }
    }
    siblings[container.name, default: []].append(Sibling(rank: rank, node: .element(element)))
    return KeptPlace(of: isStandard ? name : Container.foreign, in: container)
  }
}

extension KeptPlan.Sibling {
  /// Whether it is an element of this name.
  func isNamed(_ name: Text) -> Bool {
    if case .element(let element) = node { element.name.local == name } else { false }
  }
}

extension ExtensionValue {
  /// Whether it is a part of a document of this format.
  fileprivate var isOwnPart: Bool { format == "newsml" }
}

extension Article {
  /// Whether a container is written for what the fields say.
  fileprivate func writes(_ container: Container) -> Bool {
    switch container.name {
    case Container.pubHistory.name: published != nil
    case Container.inlineXML.name: !body.isEmpty
    case Container.contentSet.name: !body.isEmpty || !media.isEmpty
    case Container.rightsInfo.name: !rights.isEmpty
    default: true
    }
  }
}

import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

/// Where each extension of the format goes: back to its place, where the DTD takes it and a reader would
/// keep it again, else into a property of ours.
struct KeptPlan {
  /// An element that goes among those of a container.
  struct Sibling {
    let rank: Int
    let element: XMLElement
  }

  /// The elements without a field, by their containers, the first one last.
  private(set) var siblings: [Container: [Sibling]] = [:]
  /// The parts of the identifier that do not follow from the article.
  private(set) var identifier: [String: Text] = [:]
  /// What goes into properties of ours.
  private(set) var others: [ExtensionValue] = []
  /// The order of the extensions, where it is not the one that reading gives.
  private(set) var order: Text?

  private var replacements: [Container: [Text: XMLElement]] = [:]

  /// Creates a plan for the extensions of an article.
  init(of article: Article) {
    guard !article.extensions.isEmpty else { return }
    var placed: [(place: KeptPlace, index: Int)] = []
    var left: [Int] = []
    for (index, value) in article.extensions.enumerated() {
      if let place = place(value, of: article) {
        placed.append((place, index))
      } else {
        left.append(index)
        others.append(value)
      }
    }
    for (container, list) in siblings {
      siblings[container] = list.enumerated().sorted {
        ($0.element.rank, $0.offset) > ($1.element.rank, $1.offset)
      }.map(\.element)
    }
    let read = placed.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.index) + left
    order = ExtensionOrder.spelling(reading: read)
  }

  /// The element that says what a value of a list does, and more.
  func element(_ name: String, _ index: Int, in container: Container) -> XMLElement? {
    replacements.isEmpty ? nil : replacements[container]?["\(name)[\(index)]"]
  }

  /// Whether an element of this name goes among those of a container.
  func has(_ name: String, in container: Container) -> Bool {
    siblings[container]?.contains { $0.element.name.local == Text(name) } ?? false
  }

  private mutating func place(_ value: ExtensionValue, of article: Article) -> KeptPlace? {
    guard value.format == "newsml1", let name = value.name,
      let container = value.path.flatMap({ Container(rawValue: $0.string) })
    else { return nil }
    if container == .identifier { return place(name, value.value, of: article) }
    let silent = ConversionContext(DocumentName("newsml1"))
    guard let element = try? XMLElement.parse(value.value, in: silent),
      silent.log.entries.isEmpty, element.xml() == value.value, Grammar.standard.allows(element)
    else { return nil }
    let local = element.name.local
    if name == local {
      return place(element, in: container, as: value, of: article)
    }
    let digits = name.string.dropFirst(local.utf8.count + 1).dropLast()
    guard let index = Int(digits), index > 0, name == "\(local)[\(index)]",
      element.reads(as: article, local.string, index, in: container, value),
      replacements[container]?[name] == nil
    else { return nil }
    replacements[container, default: [:]][name] = element
    return KeptPlace(local.string, index, in: container)
  }

  private mutating func place(
    _ element: XMLElement, in container: Container, as value: ExtensionValue, of article: Article
  ) -> KeptPlace? {
    let name = element.name.local.string
    guard container.takes(name), let rank = container.order.firstIndex(of: name),
      !(Container.singles.contains(name) && has(name, in: container)),
      name != "StatusWillChange" || article.embargoed == nil,
      name != "DerivedFrom" || article.links.isEmpty,
      name != "ByLineTitle" || article.byline != nil,
      element.isKept(in: container, as: value)
    else { return nil }
    siblings[container, default: []].append(Sibling(rank: rank, element: element))
    return KeptPlace(name, in: container)
  }

  /// Finds the place of a part of the identifier.
  private mutating func place(_ name: Text, _ text: Text, of article: Article) -> KeptPlace? {
    guard article.id != nil, identifier[name.string] == nil, !text.isEmpty else { return nil }
    let isAttribute = name.utf8.first == UInt8(ascii: "@")
    guard isAttribute || text.inOneLine == text else { return nil }
    if name == "RevisionId" {
      guard article.version == nil, !ItemIdentifier.isVersion(text) else { return nil }
    } else {
      guard let part = ItemIdentifier(of: article).parts[name], part != text else { return nil }
    }
    identifier[name.string] = text
    return KeptPlace(name.string, in: .identifier)
  }
}

extension XMLElement {
  /// Whether a reader would keep the element where it is written, and find no field in it.
  fileprivate func isKept(in container: Container, as value: ExtensionValue) -> Bool {
    let article = read(in: container)
    var expected = Article()
    expected.extensions = [value]
    return article == expected
  }

  /// Whether a reader would find a value of an article in the element, and keep the rest.
  fileprivate func reads(
    as article: Article, _ name: String, _ index: Int, in container: Container,
    _ value: ExtensionValue
  ) -> Bool {
    guard var expected = article.only(name, index, in: container) else { return false }
    var value = value
    value.name = "\(name)[1]"
    expected.extensions = [value]
    return read(in: container) == expected
  }

  /// What a reader finds in the element, if it is the only one of an item of ours.
  private func read(in container: Container) -> Article? {
    let silent = ConversionContext(DocumentName("newsml1"))
    var reader = ItemReader(in: silent, isOurs: true)
    reader.readWritten(self, in: container)
    let article = reader.finish()
    return silent.log.entries.isEmpty ? article : nil
  }
}

extension Article {
  /// An article that has nothing but one value of a list.
  fileprivate func only(_ name: String, _ index: Int, in container: Container) -> Article? {
    var only = Article()
    func pick<Value>(_ path: WritableKeyPath<Article, [Value]>) -> Article? {
      guard index <= self[keyPath: path].count else { return nil }
      only[keyPath: path] = [self[keyPath: path][index - 1]]
      return only
    }
    func pick<Value>(_ path: WritableKeyPath<Article, Value?>) -> Article? {
      guard index == 1, let value = self[keyPath: path] else { return nil }
      only[keyPath: path] = value
      return only
    }
    switch (container, name) {
    case (.identification, "NameLabel"): return pick(\.title)
    case (.identification, "Label"): return pick(\.alternativeIDs)
    case (.management, "Urgency"): return pick(\.urgency)
    case (.management, "DerivedFrom"):
      return index <= links.count && isDerived(index - 1) ? pick(\.links) : nil
    case (.management, "AssociatedWith"):
      return index <= links.count && !isDerived(index - 1) ? pick(\.links) : nil
    case (.management, "Instruction"): return pick(\.signals)
    case (.component, "NewsComponent"): return pick(\.media)
    case (.lines, "HeadLine"):
      guard index == 1, headline.plain != nil, !headline.isEmpty else { return nil }
      only.headline = headline
      return only
    case (.lines, "SubHeadLine"):
      guard index <= subheadlines.count, subheadlines[index - 1].plain != nil else { return nil }
      return pick(\.subheadlines)
    case (.lines, "ByLine"): return pick(\.byline)
    case (.lines, "DateLine"): return pick(\.dateline)
    case (.lines, "CreditLine"): return pick(\.creditline)
    case (.lines, "SlugLine"): return pick(\.slugline)
    case (.lines, "CopyrightLine"): return pick(\.rights.notice)
    case (.lines, "RightsLine"): return pick(\.rights.usageTerms)
    case (.administration, "Provider"): return pick(\.provider)
    case (.administration, "Creator"): return pick(\.creators)
    case (.administration, "Source"): return pick(\.sources)
    case (.administration, "Contributor"): return pick(\.contributors)
    case (.rights, "Copyright"):
      only.rights.holder = rights.holder
      only.rights.year = rights.year
      return index == 1 ? only : nil
    case (.description, "Language"): return pick(\.language)
    case (.description, "Genre"): return pick(\.genres)
    case (.description, "SubjectCode"): return pick(\.subjects)
    case (.description, "OfInterestTo"): return pick(\.audiences)
    case (.description, "Location"): return pick(\.locations)
    default: return nil
    }
  }
}

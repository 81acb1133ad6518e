import ArticleModel
import XMLKit

/// Sees whether elements that were kept are valid where they stood.
struct SchemaCheck {
  private let grammar = Grammar.newsML
  private var ids: Set<Text> = []

  /// Whether the schema allows an element among the properties of a container; its ids are taken then.
  mutating func accepts(_ element: XMLElement, in container: Container) -> Bool {
    let before = ids
    let isAccepted =
      G2.local(element.name) == nil
      ? acceptsForeign(element)
      : type(of: element.name.local.string, in: container).map { accepts(element, as: $0) } ?? false
    if !isAccepted { ids = before }
    return isAccepted
  }

  /// Whether the schema allows an attribute on a container that we write.
  mutating func accepts(attribute name: String, _ value: Text, in container: Container) -> Bool {
    guard let holder = Self.holders[container.name],
      let attribute = grammar.types[holder]?.attributes[name], name != "contenttype",
      attribute.type.allows(value)
    else { return false }
    if case .id = attribute.type { return ids.insert(value).inserted }
    return true
  }

  /// The types of containers; those of metadata have the attributes that all elements have.
  private static let holders = [
    Container.pubHistory.name: "pubHistory-", Container.contentSet.name: "contentSet-",
    Container.rightsInfo.name: "RightsInfo", Container.inlineXML.name: "inlineXML-",
    Container.itemMeta.name: "br-", Container.contentMeta.name: "br-",
  ]

  /// The type of a property; some are declared in their containers only.
  private func type(of name: String, in container: Container) -> String? {
    let holder = Self.holders[container.name].flatMap { grammar.types[$0] }
    return holder?.steps.compactMap { $0.types[name] }.first ?? grammar.globals[name]
  }

  private mutating func accepts(_ element: XMLElement, as name: String) -> Bool {
    guard name != "string" else { return element.attributes.isEmpty && element.isText }
    guard let type = grammar.types[name], acceptsAttributes(of: element, as: type) else {
      return false
    }
    if let text = type.text { return element.isText && text.allows(element.text) }
    var matching = Matching(steps: type.steps)
    for child in element.children {
      switch child {
      case .text(let text):
        guard type.isMixed || text.collapsed.isEmpty else { return false }
      case .element(let inner):
        guard let step = matching.step(for: inner), acceptsChild(inner, of: step) else {
          return false
        }
      case .comment, .instruction: break
      }
    }
    return matching.isComplete
  }

  private mutating func acceptsChild(_ element: XMLElement, of step: Grammar.Step) -> Bool {
    guard let local = G2.local(element.name), element.name.namespace != nil else {
      return acceptsForeign(element)
    }
    if let type = step.types[local] ?? grammar.globals[local] {
      return accepts(element, as: type)
    }
    return step.allowsAll && acceptsForeign(element)
  }

  private mutating func acceptsAttributes(
    of element: XMLElement, as type: Grammar.ElementType
  ) -> Bool {
    for attribute in element.attributes {
      let name = attribute.name.local.string
      switch attribute.name.namespace {
      case nil:
        guard let known = type.attributes[name], known.type.allows(attribute.value) else {
          return false
        }
        if case .id = known.type, !ids.insert(attribute.value).inserted { return false }
      case G2.xmlNamespace?:
        guard type.allowsForeign || type.attributes["xml:" + name] != nil, attribute.isLegalXML
        else { return false }
      case "http://www.w3.org/2001/XMLSchema-instance"?:
        guard type.allowsForeign, name != "type", name != "nil" else { return false }
      default:
        guard type.allowsForeign else { return false }
      }
    }
    return type.attributes.allSatisfy { name, attribute in
      !attribute.isRequired || element[Text(name)] != nil
    }
  }

  /// Whether an element that the schema does not know is well where anything may stand; elements of
  /// the standard in it must be valid all the same.
  private mutating func acceptsForeign(_ element: XMLElement) -> Bool {
    for attribute in element.attributes {
      guard attribute.isLegalXML else { return false }
      if attribute.name.namespace == "http://www.w3.org/2001/XMLSchema-instance",
        ["type", "nil"].contains(attribute.name.local.string)
      {
        return false
      }
    }
    for case .element(let child) in element.children {
      if child.name.namespace == G2.namespace {
        guard let type = grammar.globals[child.name.local.string], accepts(child, as: type) else {
          return false
        }
      } else if !acceptsForeign(child) {
        return false
      }
    }
    return true
  }
}

/// Which step of a type the elements have come to.
private struct Matching {
  private let steps: [Grammar.Step]
  private var number = 0
  private var count = 0

  init(steps: [Grammar.Step]) {
    self.steps = steps
  }

  /// The step that an element belongs to, if there is one from here on.
  mutating func step(for element: XMLElement) -> Grammar.Step? {
    while number < steps.count {
      let step = steps[number]
      if step.holds(element), step.repeats || count == 0 {
        count += 1
        return step
      }
      guard count >= step.least else { return nil }
      number += 1
      count = 0
    }
    return nil
  }

  /// Whether nothing more must come.
  var isComplete: Bool {
    guard number < steps.count else { return true }
    return count >= steps[number].least && steps[(number + 1)...].allSatisfy { $0.least == 0 }
  }
}

extension Grammar.Step {
  fileprivate func holds(_ element: XMLElement) -> Bool {
    if allowsAll { return true }
    guard let namespace = element.name.namespace else { return false }
    return namespace == G2.namespace ? types[element.name.local.string] != nil : allowsForeign
  }
}

extension XMLAttribute {
  /// Whether it is none of XML's own, or has a value that XML allows.
  fileprivate var isLegalXML: Bool {
    guard name.namespace == G2.xmlNamespace else { return true }
    switch name.local.string {
    case "lang": return value.isEmpty || SchemaType.isLanguage(value)
    case "space": return value == "preserve" || value == "default"
    case "base": return SchemaType.isURI(value)
    default: return false
    }
  }
}

import ArticleModel
import TestKit
import XMLKit

/// Makes documents invalid: an element removed, renamed or moved, an attribute removed, a value broken.
struct StructureMutator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A document with one to three faults.
  mutating func mutate(_ document: XMLElement) -> XMLElement {
    var document = document
    for _ in 0..<random.number(1...3) {
      var place = random.number(0...(max(document.elementCount - 1, 0)))
      change(&place, &document)
    }
    return document
  }

  private mutating func change(_ place: inout Int, _ element: inout XMLElement) {
    if place == 0 {
      place = -1
      change(&element)
      return
    }
    place -= 1
    for index in element.children.indices {
      guard place >= 0, case .element(var child) = element.children[index] else { continue }
      change(&place, &child)
      element.children[index] = .element(child)
    }
  }

  private mutating func change(_ element: inout XMLElement) {
    let children = element.children.indices.filter {
      if case .element = element.children[$0] { true } else { false }
    }
    switch random.number(0...7) {
    case 0:
      if let index = children.randomElement(using: &random) { element.children.remove(at: index) }
    case 1:
      if let index = children.randomElement(using: &random),
        case .element(var child) = element.children[index]
      {
        child.name = XMLName(
          random.pick(["headline", "p", "meta", "name", "x"]), namespace: child.name.namespace,
          prefix: child.name.prefix)
        element.children[index] = .element(child)
      }
    case 2:
      if let from = children.randomElement(using: &random),
        let to = children.randomElement(using: &random)
      {
        element.children.swapAt(from, to)
      }
    case 3:
      if let index = children.randomElement(using: &random) {
        element.children.append(element.children[index])
      }
    case 4:
      if let index = element.attributes.indices.randomElement(using: &random) {
        element.attributes.remove(at: index)
      }
    case 5:
      if let index = element.attributes.indices.randomElement(using: &random) {
        element.attributes[index].value = random.pick(Self.values)
      }
    case 6: element.attributes.append(XMLAttribute(XMLName(random.pick(["id", "q"])), "a1"))
    default: element.children.insert(.text(random.pick(Self.values)), at: 0)
    }
  }

  private static let values: [Text] = ["", "x", "a b", "-1", "2024-13-45", "true", "a:b", "é\n\n"]
}

extension XMLElement {
  fileprivate var elementCount: Int {
    var count = 1
    for case .element(let child) in children { count += child.elementCount }
    return count
  }
}

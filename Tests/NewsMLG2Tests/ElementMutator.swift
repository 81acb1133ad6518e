import ArticleModel
import TestKit
import XMLKit

/// Damages documents in their structure, as careless exporters do: elements out of order, doubled or
/// missing, attributes of wrong types, texts where none belong.
struct ElementMutator {
  private var random: SeededGenerator
  private let pool: [XMLElement]

  /// Creates a mutator that puts elements of `pool` where they do not belong.
  init(seed: UInt64, pool: [XMLElement]) {
    random = SeededGenerator(seed: seed)
    self.pool = pool
  }

  /// Returns a document with one to twelve faults.
  mutating func mutate(_ document: XMLElement) -> XMLElement {
    var document = document
    for _ in 0..<random.number(1...12) {
      var place = random.number(0...(document.elementCount - 1))
      change(at: &place, in: &document)
    }
    return document
  }

  /// Changes the element that comes after `place` others.
  private mutating func change(at place: inout Int, in element: inout XMLElement) {
    if place == 0 {
      change(&element)
      place = -1
      return
    }
    place -= 1
    for index in element.children.indices {
      guard place >= 0, case .element(var child) = element.children[index] else { continue }
      change(at: &place, in: &child)
      element.children[index] = .element(child)
    }
  }

  private mutating func change(_ element: inout XMLElement) {
    switch random.number(0...7) {
    case 0, 1, 2: setAttribute(of: &element)
    case 3:
      if let index = element.attributes.indices.randomElement(using: &random) {
        element.attributes.remove(at: index)
      }
    case 4: element.children.shuffle(using: &random)
    case 5: element.children.append(.element(random.pick(pool)))
    case 6:
      if let index = element.children.indices.randomElement(using: &random) {
        element.children.remove(at: index)
      }
    default:
      if let child = element.children.randomElement(using: &random), random.chance(50) {
        element.children.append(child)
      } else {
        element.children.insert(.text(random.pick(Self.values)), at: 0)
      }
    }
  }

  private mutating func setAttribute(of element: inout XMLElement) {
    let value = random.pick(Self.values)
    if random.chance(30), let index = element.attributes.indices.randomElement(using: &random) {
      element.attributes[index].value = value
      return
    }
    let name = random.pick(Self.names)
    element.attributes.removeAll { $0.name == name }
    element.attributes.append(XMLAttribute(name, value))
  }

  private static let names =
    [
      "qcode", "uri", "literal", "type", "role", "rank", "creator", "modified", "id", "custom",
      "rel",
      "href", "residref", "version", "contenttype", "wordcount", "confidence", "typeuri", "roleuri",
      "jobtitle", "validfrom", "dir", "pubconstraint", "unknown", "width", "duration", "rendition",
      "separator", "tag", "environment", "guid", "standardversion",
    ].map { XMLName($0) } + [
      XMLName("lang", namespace: "http://www.w3.org/XML/1998/namespace", prefix: "xml"),
      XMLName("level", namespace: "urn:example", prefix: "x"),
    ]

  private static let values: [Text] = [
    "", "x", "a b", "a:b", "a:b c", "a:", ":b", "::", "0", "-1", " 7 ", "999", "1.5", "true",
    "2024-05-31", "2024-13-45", "2024-05-31T10:00:00+0200", "http://x y", "http://[x]/", "#a#b",
    "%zz", "é:ü", "  pad  ", "line\nbreak", "a\tb", "de_DE", "C:\\a b\\c.jpg",
  ]
}

extension XMLElement {
  /// How many elements there are, this one and all below it.
  fileprivate var elementCount: Int {
    var count = 1
    for case .element(let child) in children { count += child.elementCount }
    return count
  }

  /// The element and all below it.
  var all: [XMLElement] {
    var all = [self]
    for case .element(let child) in children { all += child.all }
    return all
  }
}

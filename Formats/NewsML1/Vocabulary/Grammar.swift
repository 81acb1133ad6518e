import ArticleModel
import MarkupKit
import XMLKit

/// The DTD, as far as it is needed to tell whether an element may be written where it was read.
struct Grammar: Sendable {
  /// One part of a content model: how often any of some elements may stand there.
  struct Particle: Sendable {
    /// Alternatives, each of some elements that may be mixed.
    var choices: [Set<String>]
    var isRequired: Bool
    var isRepeated: Bool
  }

  /// What an element may hold.
  enum Content: Sendable {
    case empty
    case text
    /// Text and `Origin`.
    case line
    /// Text and any element of the DTD.
    case any
    case sequence([Particle])
  }

  /// What the DTD says of an element.
  struct Rule: Sendable {
    var content: Content
    var attributes: Set<String>
    var required: Set<String>
  }

  private let rules: [String: Rule]

  /// The DTD of version 1.2.
  static let standard = Grammar(table)

  /// Which element each of these must follow, if it is not the same once more.
  private static let followers: [String: Set<String>] = [
    "SubHeadLine": ["HeadLine"], "ByLineTitle": ["ByLine"],
    "SubjectQualifier": ["Subject", "SubjectMatter", "SubjectDetail"],
  ]

  /// Whether an element, with all that it holds, is as the DTD has it.
  ///
  /// Identifiers count as faults, since those of two items may be the same.
  func allows(_ element: XMLElement) -> Bool {
    guard element.name.namespace == nil, let rule = rules[element.name.local.string] else {
      return false
    }
    var missing = rule.required
    for attribute in element.attributes {
      let isLanguage = attribute.name.namespace == NewsML1.xmlNamespace
      guard isLanguage || attribute.name.namespace == nil else { return false }
      let name = (isLanguage ? "xml:" : "") + attribute.name.local.string
      guard rule.attributes.contains(name) else { return false }
      if ["Essential", "EquivalentsList"].contains(name),
        !["yes", "no"].contains(attribute.value.string)
      {
        return false
      }
      missing.remove(name)
    }
    return missing.isEmpty && element.declarations.isEmpty && allows(element, rule.content)
  }

  private func allows(_ element: XMLElement, _ content: Content) -> Bool {
    let elements = element.elements
    guard elements.allSatisfy(allows) else { return false }
    switch content {
    case .empty: return element.children.isEmpty
    case .text: return elements.isEmpty
    case .line: return elements.allSatisfy { $0.name.local == "Origin" }
    case .any: return true
    case .sequence(let particles):
      return element.children.allSatisfy(\.isNoText) && matches(elements, particles)
    }
  }

  private func matches(_ elements: [XMLElement], _ particles: [Particle]) -> Bool {
    let names = elements.map(\.name.local.string)
    var rest = names[...]
    for particle in particles {
      let choice = rest.first.flatMap { name in particle.choices.first { $0.contains(name) } } ?? []
      var count = 0
      while let name = rest.first, choice.contains(name), particle.isRepeated || count == 0 {
        rest.removeFirst()
        count += 1
      }
      if particle.isRequired, count == 0 { return false }
    }
    return rest.isEmpty
      && names.indices.allSatisfy { index in
        guard let leaders = Self.followers[names[index]] else { return true }
        guard index > 0 else { return false }
        return names[index - 1] == names[index] || leaders.contains(names[index - 1])
      }
  }

  /// Reads a table: on each line an element's name, its content and its attributes, `!` behind those that
  /// are required.
  private init(_ table: String) {
    var rules: [String: Rule] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").map(String.init) }
      guard parts.count == 3, let name = parts[0].first else { continue }
      let attributes =
        parts[2].flatMap { Self.groups[$0] ?? [$0] } + (name == "TopicUse" ? [] : ["Euid"])
      let required = attributes.filter { $0.hasSuffix("!") }.map { String($0.dropLast()) }
      rules[name] = Rule(
        content: Content(parts[1]), attributes: Set(attributes.map { $0.replacing("!", with: "") }),
        required: Set(required))
    }
    self.rules = rules
  }

  private static let groups: [String: [String]] = [
    "name": ["FormalName!", "Vocabulary", "Scheme"],
    "name?": ["FormalName", "Vocabulary", "Scheme"],
    "assigned": ["AssignedBy", "Importance", "Confidence", "HowPresent", "DateAndTime"],
  ]
}

extension Grammar.Content {
  /// Reads a content model: `EMPTY`, `TEXT`, `LINE`, `ANY`, or parts such as `A? B* C,D+ E;F?`, where a
  /// comma divides what may be mixed and a semicolon what may not.
  fileprivate init(_ parts: [String]) {
    switch parts.first {
    case nil, "EMPTY"?: self = .empty
    case "TEXT"?: self = .text
    case "LINE"?: self = .line
    case "ANY"?: self = .any
    default:
      self = .sequence(
        parts.map { part in
          let mark = part.last.flatMap { "?*+".contains($0) ? $0 : nil }
          let names = mark == nil ? Substring(part) : part.dropLast()
          return Grammar.Particle(
            choices: names.split(separator: ";").map { choice in
              Set(choice.split(separator: ",").map(String.init))
            },
            isRequired: mark != "?" && mark != "*", isRepeated: mark == "*" || mark == "+")
        })
    }
  }
}

extension XMLNode {
  /// Whether it is no text, or white space.
  fileprivate var isNoText: Bool {
    if case .text(let text) = self { text.inOneLine.isEmpty } else { true }
  }
}

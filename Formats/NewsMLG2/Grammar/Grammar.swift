/// The part of NewsML-G2's schema that says what may stand inside of a property.
///
/// An element that is written back as it was read must be valid, and documents of agencies often are
/// not. libxml2's validator was refused for this: it would need the schema, 330 KB, beside the program,
/// and minutes where a lookup does.
struct Grammar: Sendable {
  /// What the schema says of the elements of a type.
  struct ElementType: Sendable {
    /// The attributes in no namespace, with `xml:lang`.
    var attributes: [String: Attribute] = [:]
    /// Whether attributes of other namespaces may stand there.
    var allowsForeign = false
    /// The type of the text, where there is nothing but text.
    var text: ValueType?
    /// Whether text may stand among the elements.
    var isMixed = false
    /// What elements may stand there, in this order.
    var steps: [Step] = []
  }

  /// What the schema says of an attribute.
  struct Attribute: Sendable {
    /// Its type.
    var type: ValueType
    /// Whether it must be there.
    var isRequired = false
  }

  /// A choice of elements.
  struct Step: Sendable {
    /// The elements, and their types.
    var types: [String: String] = [:]
    /// Whether elements of other namespaces may stand there.
    var allowsForeign = false
    /// Whether any element may stand there.
    var allowsAll = false
    /// How many there must be at least, 0 or 1.
    var least = 0
    /// Whether there may be more than one.
    var repeats = false
  }

  /// The types, by their names.
  private(set) var types: [String: ElementType] = [:]
  /// The names of the types of elements that are declared for the whole schema.
  private(set) var globals: [String: String] = [:]

  /// The grammar of version 2.35.
  static let newsML = Grammar()

  private init() {
    for entry in Self.elements.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "=")
      if parts.count == 2 { globals[String(parts[0])] = String(parts[1]) }
    }
    let attributes = Attributes()
    for definition in Self.definitions(in: Self.types) {
      types[definition.name] = ElementType(definition.text, attributes, globals)
    }
  }

  /// The definitions of a table, each with the lines that go on with it.
  fileprivate static func definitions(in table: String) -> [(name: String, text: String)] {
    var definitions: [(name: String, text: String)] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix(" "), !definitions.isEmpty {
        definitions[definitions.count - 1].text += line
        continue
      }
      let parts = line.split(separator: " : ", maxSplits: 1)
      if parts.count == 2 { definitions.append((String(parts[0]), String(parts[1]))) }
    }
    return definitions
  }
}

/// The attributes that the tables name.
private struct Attributes {
  private var types: [String: ValueType] = [:]
  private var groups: [String: [String]] = [:]

  init() {
    for (type, names) in Grammar.definitions(in: Grammar.attributeTypes) {
      for name in names.split(separator: " ") { types[String(name)] = ValueType(type) }
    }
    for (name, members) in Grammar.definitions(in: Grammar.attributeGroups) {
      groups[name] = members.split(separator: " ").map(String.init)
    }
  }

  /// Adds what a word of a definition says.
  func add(_ word: String, to attributes: inout [String: Grammar.Attribute]) {
    if let members = groups[word] {
      for member in members { add(member, to: &attributes) }
      return
    }
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    // The colon of xml:lang divides no type from a name.
    let isTyped = parts.count == 2 && parts[0] != "xml"
    var name = isTyped ? parts[0] : word
    let isRequired = name.hasSuffix("!")
    if isRequired { name.removeLast() }
    let type = isTyped ? ValueType(parts[1]) : types[name] ?? .never
    attributes[name] = Grammar.Attribute(type: type, isRequired: isRequired)
  }
}

extension Grammar.ElementType {
  fileprivate init(_ text: String, _ known: Attributes, _ globals: [String: String]) {
    var parts = text.split(separator: "|").map { String($0) }
    let head = parts.removeFirst().split(separator: ";", maxSplits: 1)
    for word in head[0].split(separator: " ") {
      if word == "*" || word == "*local" {
        allowsForeign = word == "*"
      } else {
        known.add(String(word), to: &attributes)
      }
    }
    if head.count == 2 {
      let content = head[1].filter { $0 != " " }
      isMixed = content == "mixed"
      if !isMixed { self.text = ValueType(content) }
    }
    steps = parts.map { Grammar.Step($0, globals) }
  }
}

extension Grammar.Step {
  private static let groups = [
    "&about": ["name", "definition", "note", "facet", "remoteInfo", "hierarchyInfo"],
    "&related": ["sameAs", "broader", "narrower", "related"],
    "&text": ["a", "span", "ruby", "br", "inline", "#other"],
    "&line": ["a", "span", "ruby", "inline", "#other"],
  ]

  fileprivate init(_ text: String, _ globals: [String: String]) {
    var words = text.split(separator: " ").map(String.init)
    let occurrence = words.popLast() ?? "?"
    least = occurrence == "!" || occurrence == "+" ? 1 : 0
    repeats = occurrence == "*" || occurrence == "+"
    for word in words.flatMap({ Self.groups[$0] ?? [$0] }) {
      let parts = word.split(separator: "=").map(String.init)
      switch word {
      case "#other": allowsForeign = true
      case "#any": allowsAll = true
      default: types[parts[0]] = parts.count == 2 ? parts[1] : globals[word]
      }
    }
  }
}

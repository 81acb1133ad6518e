import ArticleModel

/// What libxml2 says of a fault, taken apart: the element, the attribute, and what is wrong.
struct FaultParts {
  /// The element's name, without the namespace.
  private(set) var element: String?

  /// The attribute's name, where it is about one.
  private(set) var attribute: String?

  /// What is wrong.
  private(set) var body: String

  private var namespace: Substring?

  init(_ message: String) {
    var rest = message[...]
    while let last = rest.last, last.isNewline || last == "." || last == " " { rest.removeLast() }
    if rest.hasPrefix("Element '"), let end = rest.dropFirst(9).firstIndex(of: "'") {
      let name = rest[rest.index(rest.startIndex, offsetBy: 9)..<end]
      if name.first == "{", let close = name.lastIndex(of: "}") {
        namespace = name[name.index(after: name.startIndex)..<close]
        element = String(name[name.index(after: close)...])
      } else {
        element = String(name)
      }
      rest = rest[end...].dropFirst()
      if rest.hasPrefix(", attribute '"), let end = rest.dropFirst(13).firstIndex(of: "'") {
        attribute = Self.attributeName(rest.dropFirst(13)[..<end])
        rest = rest[end...].dropFirst()
      }
      if rest.hasPrefix(": ") { rest = rest.dropFirst(2) }
    }
    body = String(rest)
  }

  /// Which element was expected.
  func expectation(in parent: String?) -> String? {
    guard let element else { return nil }
    let isMissing = body.hasPrefix("Missing child element(s)")
    guard isMissing || body.hasPrefix("This element is not expected") else {
      return body.hasPrefix("No matching global declaration")
        ? "expected a root element that the schema declares, found <\(element)>" : nil
    }
    let found = isMissing ? "found the end of <\(element)>" : "found <\(element)>"
    guard let open = body.firstRange(of: "( ")?.upperBound, let close = body.lastIndex(of: ")")
    else {
      let holder = parent.map { " in <\($0)>" } ?? ""
      return "expected no element here\(holder), \(found)"
    }
    let names = body[open..<close].split(separator: ", ").map { shown($0.trimmingSpace) }
    return "expected \(Self.list(names)), \(found)"
  }

  /// Which attribute was expected, or was not.
  var attributeWords: String? {
    guard let element, body.hasPrefix("The attribute '"),
      let end = body.dropFirst(15).firstIndex(of: "'")
    else { return nil }
    let name = Self.attributeName(body.dropFirst(15)[..<end])
    if body.hasSuffix("is required but missing") {
      return "expected the attribute \(name) in <\(element)>, found none"
    }
    return body.hasSuffix("is not allowed")
      ? "expected no attribute \(name) in <\(element)>, found one" : nil
  }

  /// Which value was expected.
  var valueWords: String? {
    if let middle = body.range(ofLast: "' is not a valid value of the "), body.hasPrefix("'") {
      let type = body[middle.upperBound...].split(separator: "'").dropFirst().first.map(String.init)
      let name = type.map { $0.drop { $0 != "}" }.dropFirst() }.flatMap { $0.isEmpty ? nil : $0 }
      let expected =
        (name.map(String.init) ?? type).map { "a value of the type \($0)" }
        ?? "a value of another type"
      let value = body[body.index(after: body.startIndex)..<middle.lowerBound]
      return "expected \(expected) \(place), found \(Text(String(value)).shown)"
    }
    let start = "The value '"
    guard let value = body.firstRange(of: start)?.upperBound else { return nil }
    let ends = [
      ("' is not accepted by the pattern ", "a value that matches "),
      ("' is not an element of the set ", "one of "),
    ]
    for (end, words) in ends {
      guard let middle = body.range(ofLast: end) else { continue }
      let shown = Text(String(body[value..<middle.lowerBound])).shown
      return "expected \(words)\(body[middle.upperBound...]) \(place), found \(shown)"
    }
    return nil
  }

  /// That text was not expected.
  var textWords: String? {
    guard let element else { return nil }
    if body.hasPrefix("Character content other than whitespace") {
      return "expected elements only in <\(element)>, found text"
    }
    if body.hasPrefix("Character content is not allowed") {
      return "expected nothing in <\(element)>, found text"
    }
    return body.hasPrefix("Element content is not allowed")
      ? "expected no element in <\(element)>, found one" : nil
  }

  /// What libxml2 says, with its place.
  var plainWords: String {
    element == nil ? body : "\(body.prefix(1).lowercased())\(body.dropFirst()) \(place)"
  }

  private var place: String {
    let holder = element.map { "in <\($0)>" } ?? ""
    return attribute.map { "for the attribute \($0) \(holder)" } ?? holder
  }

  /// A name of a content model as messages show it.
  private func shown(_ name: Substring) -> String {
    guard let open = name.firstIndex(of: "{"), let close = name.lastIndex(of: "}") else {
      return name == "*" || name == "##any*" ? "any element" : "<\(name)>"
    }
    let space = name[name.index(after: open)..<close]
    let local = name[name.index(after: close)...]
    if name.hasPrefix("##other") { return "an element of another namespace" }
    if local == "*" { return "any element of \(space)" }
    return space == namespace ? "<\(local)>" : "<\(local)> of \(space)"
  }

  /// An attribute's name with the prefix that everybody knows, or none.
  private static func attributeName(_ name: Substring) -> String {
    guard name.first == "{", let close = name.lastIndex(of: "}") else { return String(name) }
    let local = name[name.index(after: close)...]
    let isXML = name.dropFirst().hasPrefix(SchemaKind.xmlNamespace.string)
    return isXML ? "xml:\(local)" : String(local)
  }

  /// "a, b or c".
  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "another element" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension Substring {
  fileprivate var trimmingSpace: Substring {
    var trimmed = self
    while trimmed.first == " " { trimmed.removeFirst() }
    while trimmed.last == " " { trimmed.removeLast() }
    return trimmed
  }
}

extension String {
  /// Where another string stands for the last time.
  fileprivate func range(ofLast other: String) -> Range<String.Index>? {
    ranges(of: other).last
  }
}

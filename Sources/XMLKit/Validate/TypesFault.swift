/// What libxml2 says of a fault under a DTD, in our words where it is common.
struct TypesFault {
  private let body: String

  init(_ body: String) {
    self.body = body
  }

  /// What was expected, and what was found; nothing where libxml2's own words will do.
  var words: String? {
    if let parts = parts("No declaration for attribute ", " of element ") {
      return "expected no attribute \(parts[0]) in <\(parts[1])>, found one"
    }
    if let parts = parts("No declaration for element ") {
      return "expected an element that the DTD declares, found <\(parts[0])>"
    }
    if let parts = parts(
      "Element ", " content does not follow the DTD, expecting ", ", got ")
    {
      return "expected \(parts[1]) in <\(parts[0])>, found \(parts[2])"
    }
    if let parts = parts("Element ", " does not carry attribute ") {
      return "expected the attribute \(parts[1]) in <\(parts[0])>, found none"
    }
    if let parts = parts("Element ", " was declared EMPTY this one has content") {
      return "expected nothing in <\(parts[0])>, found content"
    }
    if let parts = parts("Element ", " is not declared in ", " list of possible children") {
      return "expected another element in <\(parts[1])>, found <\(parts[0])>"
    }
    return nil
  }

  /// What stands behind each of these marks, of which the first begins the text.
  private func parts(_ marks: String...) -> [String]? {
    guard let first = marks.first, body.hasPrefix(first) else { return nil }
    var parts: [String] = []
    var rest = body.dropFirst(first.count)
    for mark in marks.dropFirst() {
      guard let found = rest.firstRange(of: mark) else { return nil }
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    if !rest.isEmpty || parts.isEmpty { parts.append(String(rest)) }
    return parts
  }
}

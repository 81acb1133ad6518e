import ArticleModel

extension MarkupDialect {
  /// Whether a text has a tag of one of the dialect's elements in it: `<p>`, `</em>`, `<br />`.
  public func hasTag(in text: Text) -> Bool {
    guard text.mayHoldTags else { return false }
    var rest = Substring(text.string).utf8
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: start)...]
      let tag = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
      let name = tag.prefix { $0.isTagName }
      guard let end = tag[name.endIndex...].first, "> \t\r\n/".utf8.contains(end) else { continue }
      if case .unknown = role(Text(Substring(name).lowercased())) { continue }
      return true
    }
    return false
  }
}

extension Text {
  /// Whether there is a `<` in it.
  fileprivate var mayHoldTags: Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] == UInt8(ascii: "<") { return true }
    return false
  }
}

extension UInt8 {
  /// Whether it may stand in the name of an element.
  fileprivate var isTagName: Bool {
    (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self) || self == 0x2E
      || self == 0x2D
  }
}

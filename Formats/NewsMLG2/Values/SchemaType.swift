import ArticleModel

/// What the schema's simple types allow, where a value that they do not would make a document invalid.
///
/// Where validators differ, the narrower reading holds.
enum SchemaType {
  /// Whether a text is a `QCodeType`: `[^\s:]+:[^\s]+`.
  static func isQCode(_ text: Text) -> Bool {
    let utf8 = text.utf8
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), colon != utf8.startIndex,
      utf8.index(after: colon) != utf8.endIndex
    else { return false }
    return !utf8.contains(where: isSpace)
  }

  /// Whether a text is a `QCodeListType`, spelt with single spaces.
  static func isQCodeList(_ text: Text) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    return parts.allSatisfy { isQCode(Text(Substring($0))) }
  }

  /// Whether a text is a `g2normalizedString`, without tabs and line ends.
  static func isNormalized(_ text: Text) -> Bool {
    !text.utf8.contains { $0 == 9 || $0 == 10 || $0 == 13 }
  }

  /// Whether a text is an `xs:language` (XML Schema Part 2 section 3.3.3).
  static func isLanguage(_ text: Text) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, first.allSatisfy(isLetter) else { return false }
    return parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  /// Whether a text is an `xs:anyURI` to every validator: a reference by RFC 3986 section 4.1 in which
  /// spaces, and characters that a reference would escape, may stand as they are.
  static func isURI(_ text: Text) -> Bool {
    if text.utf8.first == 32 || text.utf8.last == 32 { return false }
    var rest = text.utf8[...]
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      guard isURIPart(rest[rest.index(after: hash)...]) else { return false }
      rest = rest[..<hash]
    }
    if let query = rest.firstIndex(of: UInt8(ascii: "?")) {
      guard isURIPart(rest[rest.index(after: query)...]) else { return false }
      rest = rest[..<query]
    }
    let segment = rest.prefix { $0 != UInt8(ascii: "/") }
    if let colon = segment.firstIndex(of: UInt8(ascii: ":")) {
      let scheme = segment[..<colon]
      guard let first = scheme.first, isLetter(first),
        scheme.allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) })
      else { return false }
      rest = rest[rest.index(after: colon)...]
    }
    if rest.starts(with: "//".utf8) {
      let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
      guard isAuthority(authority) else { return false }
      rest = rest.dropFirst(2 + authority.count)
    }
    return isURIPart(rest)
  }

  private static func isAuthority(_ authority: Substring.UTF8View) -> Bool {
    guard isURIPart(authority), !authority.contains(where: isEscaped) else { return false }
    let host = authority.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard let last = host.last, host.count <= 2 else { return false }
    let parts = last.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return false }
    return parts.count < 2 || ((1...5).contains(parts[1].count) && parts[1].allSatisfy(isDigit))
  }

  private static func isURIPart(_ part: Substring.UTF8View) -> Bool {
    var rest = part
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let first = rest.popFirst(), let second = rest.popFirst(), isHexadecimal(first),
          isHexadecimal(second)
        else { return false }
      } else if byte < 0x80, !isLetter(byte), !isDigit(byte),
        !"-._~!$&'()*+,;=:@/?".utf8.contains(byte), !isEscaped(byte)
      {
        return false
      }
    }
    return true
  }

  /// Whether a reference escapes a character that `xs:anyURI` does not (XML Linking 1.0 section 5.4).
  private static func isEscaped(_ byte: UInt8) -> Bool {
    " <>\"{}|\\^`".utf8.contains(byte)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
  }
}

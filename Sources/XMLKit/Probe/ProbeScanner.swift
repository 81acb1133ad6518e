import ArticleModel

/// Finds the root element's tag and takes it apart.
struct ProbeScanner {
  private var rest: ArraySlice<UInt8>

  /// Creates a scanner of a document's text.
  init(_ text: ArraySlice<UInt8>) {
    rest = text
  }

  /// The root element's name.
  func root() -> XMLName? {
    var scanner = self
    return scanner.passProlog() ? scanner.tag() : nil
  }

  /// Passes what may stand before the root element; whether its tag follows.
  private mutating func passProlog() -> Bool {
    while true {
      rest = rest.drop(while: isXMLSpace)
      guard rest.first == UInt8(ascii: "<") else { return false }
      if rest.starts(with: "<?".utf8) {
        guard pass(through: "?>") else { return false }
      } else if rest.starts(with: "<!--".utf8) {
        rest = rest.dropFirst(4)
        guard pass(through: "-->") else { return false }
      } else if rest.starts(with: "<!DOCTYPE".utf8) {
        guard passDocumentType() else { return false }
      } else {
        rest = rest.dropFirst()
        return true
      }
    }
  }

  private mutating func pass(through mark: StaticString) -> Bool {
    let mark = mark.withUTF8Buffer { Array($0) }
    while let last = mark.last, let end = rest.firstIndex(of: last) {
      let isMark = rest[...end].suffix(mark.count).elementsEqual(mark)
      rest = rest[(end + 1)...]
      if isMark { return true }
    }
    return false
  }

  private mutating func passDocumentType() -> Bool {
    let found = rest.withUnsafeBufferPointer { bytes -> Int? in
      guard case .whole(let type) = DocumentType.find(in: bytes, at: 0) else { return nil }
      return type.end
    }
    guard let found else { return false }
    rest = rest.dropFirst(found + 1)
    return true
  }

  /// Takes the tag whose name comes next.
  private mutating func tag() -> XMLName? {
    guard let (prefix, local) = name() else { return nil }
    let wanted = prefix.map { "xmlns:\($0.string)" } ?? "xmlns"
    while true {
      rest = rest.drop(while: isXMLSpace)
      let name = rest.prefix(while: isNameByte)
      rest = rest[name.endIndex...].drop(while: isXMLSpace)
      guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { break }
      rest = rest.dropFirst().drop(while: isXMLSpace)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = rest.dropFirst().firstIndex(of: quote)
      else { break }
      let value = rest[..<end].dropFirst()
      rest = rest[(end + 1)...]
      if name.elementsEqual(wanted.utf8) {
        let namespace = value.isEmpty ? nil : Text(validating: value)
        return XMLName(local, namespace: namespace, prefix: prefix)
      }
    }
    return XMLName(local, prefix: prefix)
  }

  private mutating func name() -> (prefix: Text?, local: Text)? {
    let bytes = rest.prefix(while: isNameByte)
    rest = rest[bytes.endIndex...]
    // A name begins with a letter, and something other than a name comes behind it.
    guard let first = bytes.first, first >= 0x41, let next = rest.first ?? bytes.last,
      isXMLSpace(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: ">") || rest.isEmpty
    else { return nil }
    let parts = bytes.split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let last = parts.last, !last.isEmpty, let local = Text(validating: last) else {
      return nil
    }
    guard parts.count > 1 else { return (nil, local) }
    guard !parts[0].isEmpty, let prefix = Text(validating: parts[0]) else { return nil }
    return (prefix, local)
  }
}

import ArticleModel

/// Finds the root element's tag and takes it apart.
struct ProbeScanner {
  /// The attributes of the tag that was taken apart, as they are written.
  private(set) var attributes: [(name: String, value: String)] = []

  /// The document type's public and system identifiers.
  private(set) var identifiers: (publicID: String?, systemID: String?) = (nil, nil)

  private var rest: ArraySlice<UInt8>

  /// Creates a scanner of a document's text.
  init(_ text: ArraySlice<UInt8>) {
    rest = text
  }

  /// Takes the root element's name.
  mutating func root() -> XMLName? {
    passProlog() ? tag() : nil
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
    noteIdentifiers(rest.prefix(found))
    rest = rest.dropFirst(found + 1)
    return true
  }

  /// Notes the identifiers of a document type declaration: `PUBLIC "…" "…"` or `SYSTEM "…"`.
  private mutating func noteIdentifiers(_ declaration: ArraySlice<UInt8>) {
    var words: ArraySlice<UInt8> = declaration.dropFirst(9).drop(while: isXMLSpace)
    words = words.drop(while: { !isXMLSpace($0) }).drop(while: isXMLSpace)
    let isPublic = words.starts(with: "PUBLIC".utf8)
    guard isPublic || words.starts(with: "SYSTEM".utf8) else { return }
    words = words.dropFirst(6)
    var values: [String] = []
    while values.count < (isPublic ? 2 : 1) {
      words = words.drop(while: isXMLSpace)
      guard let quote = words.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = words.dropFirst().firstIndex(of: quote)
      else { break }
      values.append(String(decoding: words[..<end].dropFirst(), as: UTF8.self))
      words = words[(end + 1)...]
    }
    identifiers = isPublic ? (values.first, values.dropFirst().first) : (nil, values.first)
  }

  /// Takes the tag whose name comes next.
  private mutating func tag() -> XMLName? {
    guard let (prefix, local) = name() else { return nil }
    let wanted = prefix.map { "xmlns:\($0.string)" } ?? "xmlns"
    var namespace: Text?
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
      attributes.append(
        (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
      if name.elementsEqual(wanted.utf8), !value.isEmpty { namespace = Text(validating: value) }
    }
    return XMLName(local, namespace: namespace, prefix: prefix)
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

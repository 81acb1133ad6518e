import ArticleModel
internal import CLibXML2

/// Finds the root element's tag and takes it apart.
///
/// Every format of XML is asked of every document, so it makes nothing that is not asked for.
struct ProbeScanner {
  /// The attributes of the tag that was taken apart, as they are written, where they were asked for.
  private(set) var attributes: [(name: String, value: String)] = []

  /// The document type's public and system identifiers.
  private(set) var identifiers: (publicID: String?, systemID: String?) = (nil, nil)

  private let collectsAttributes: Bool
  private let bytes: [UInt8]
  private let end: Int
  private var at: Int

  /// Creates a scanner of a document's text, which is a part of these bytes.
  init(_ bytes: [UInt8], _ text: Range<Int>, collectsAttributes: Bool) {
    self.bytes = bytes
    self.collectsAttributes = collectsAttributes
    at = text.lowerBound
    end = text.upperBound
  }

  /// Takes the root element's name, where it is one of these; any, where there are none of them.
  mutating func root(named names: [StaticString] = []) -> XMLName? {
    passProlog() ? tag(named: names) : nil
  }

  /// Passes what may stand before the root element; whether its tag follows.
  private mutating func passProlog() -> Bool {
    // Nearly every document begins with this.
    if stands(XMLEncoding.usual) { at += XMLEncoding.usual.utf8CodeUnitCount }
    while true {
      passSpace()
      guard at < end, bytes[at] == UInt8(ascii: "<") else { return false }
      if stands("<?") {
        guard pass(through: "?>") else { return false }
      } else if stands("<!--") {
        at += 4
        guard pass(through: "-->") else { return false }
      } else if stands("<!DOCTYPE") {
        guard passDocumentType() else { return false }
      } else {
        at += 1
        return true
      }
    }
  }

  private mutating func passSpace() {
    while at < end, isXMLSpace(bytes[at]) { at += 1 }
  }

  /// Whether these bytes come next.
  private func stands(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return count <= end - at && bytes[at] == text.utf8Start[0] && has(text, in: at..<(at + count))
  }

  /// Whether these are the bytes in a range.
  private func has(_ text: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memcmp($0 + range.lowerBound, text.utf8Start, range.count) == 0 }
        ?? false
    }
  }

  private mutating func pass(through mark: StaticString) -> Bool {
    while at < end {
      if stands(mark) {
        at += mark.utf8CodeUnitCount
        return true
      }
      at += 1
    }
    return false
  }

  private mutating func passDocumentType() -> Bool {
    let found = bytes[at..<end].withUnsafeBufferPointer { bytes -> Int? in
      guard case .whole(let type) = DocumentType.find(in: bytes, at: 0) else { return nil }
      return type.end
    }
    guard let found else { return false }
    noteIdentifiers(bytes[at..<(at + found)])
    at += found + 1
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

  /// Takes the tag whose name comes next, where it is one of these; any, where there are none of them.
  private mutating func tag(named names: [StaticString]) -> XMLName? {
    guard let name = name(),
      names.isEmpty || names.contains(where: { has($0, in: name.local) })
    else { return nil }
    var namespace: Text?
    while true {
      passSpace()
      let start = at
      while at < end, isNameByte(bytes[at]) { at += 1 }
      let attribute = start..<at
      passSpace()
      guard !attribute.isEmpty, at < end, bytes[at] == UInt8(ascii: "=") else { break }
      at += 1
      passSpace()
      guard at < end, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"),
        let quote = bytes[(at + 1)..<end].firstIndex(of: bytes[at])
      else { break }
      let quoted = at
      let value = bytes[(at + 1)..<quote]
      at = quote + 1
      if collectsAttributes {
        attributes.append(
          (
            String(decoding: bytes[attribute], as: UTF8.self),
            String(decoding: value, as: UTF8.self)
          ))
      }
      if !value.isEmpty, declares(attribute, name.prefix) {
        namespace = text((quoted + 1)..<quote)
        if !collectsAttributes { break }
      }
    }
    return text(name.local).flatMap { local in
      guard let prefix = name.prefix else { return XMLName(local, namespace: namespace) }
      return text(prefix).map { XMLName(local, namespace: namespace, prefix: $0) }
    }
  }

  /// Whether an attribute is the declaration of a prefix, or of names without.
  private func declares(_ attribute: Range<Int>, _ prefix: Range<Int>?) -> Bool {
    guard attribute.count >= 5, bytes[attribute].starts(with: "xmlns".utf8) else { return false }
    guard let prefix else { return attribute.count == 5 }
    return attribute.count == 6 + prefix.count
      && bytes[attribute.lowerBound + 5] == UInt8(ascii: ":")
      && bytes[(attribute.lowerBound + 6)..<attribute.upperBound].elementsEqual(bytes[prefix])
  }

  private func text(_ range: Range<Int>) -> Text? {
    let bytes = bytes
    guard let text = try? UTF8Span(validating: bytes.span.extracting(range)) else { return nil }
    return Text(String(copying: text))
  }

  /// Passes the tag's name, and answers where its parts are.
  private mutating func name() -> (prefix: Range<Int>?, local: Range<Int>)? {
    let start = at
    while at < end, isNameByte(bytes[at]) { at += 1 }
    // A name begins with a letter, and something other than a name comes behind it.
    guard start < at, bytes[start] >= 0x41 else { return nil }
    let next = at < end ? bytes[at] : UInt8(ascii: ">")
    guard isXMLSpace(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: ">") else {
      return nil
    }
    guard let colon = bytes[start..<at].firstIndex(of: UInt8(ascii: ":")) else {
      return (nil, start..<at)
    }
    return colon > start && colon + 1 < at ? (start..<colon, (colon + 1)..<at) : nil
  }
}

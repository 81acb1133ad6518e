import ArticleModel

/// The URIs of namespaces, each kept once and known by a number.
struct QuickNamespaces {
  /// The number of the namespace of the prefix `xml`.
  static let xml: Int32 = 0

  private var spellings = ByteTable()
  private var texts: [Text] = []

  /// Creates a table that has XML's own namespace.
  init() {
    let xml: StaticString = "http://www.w3.org/XML/1998/namespace"
    xml.withUTF8Buffer { _ = spellings.add($0, ByteTable.hash($0)) }
    texts.append(XMLNamespace.xml)
  }

  /// How many there are.
  var count: Int { texts.count }

  /// The URI of a number; nothing for -1.
  func text(_ number: Int32) -> Text? { number < 0 ? nil : texts[Int(number)] }

  /// The number of a URI, or nothing where libxml2 may have something to say of it.
  mutating func number(of uri: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = ByteTable.hash(uri)
    if let known = spellings.find(uri, hash) { return known == Self.xml ? nil : known }
    guard Self.isPlain(uri) else { return nil }
    texts.append(XMLNamespace.shared(Text(String(decoding: uri, as: UTF8.self))))
    return spellings.add(uri, hash)
  }

  /// Whether a URI is an address of the web or a URN that has nothing to be escaped or doubted in it
  /// (RFC 3986).
  private static func isPlain(_ uri: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = String(decoding: uri, as: UTF8.self)
    // That of declarations must not be declared (Namespaces in XML 1.0 section 3).
    guard text != "http://www.w3.org/2000/xmlns/", text.utf8.count <= 1000 else { return false }
    let isWeb = text.hasPrefix("http://") || text.hasPrefix("https://")
    guard isWeb || text.hasPrefix("urn:") else { return false }
    var rest = text.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(isWeb ? 3 : 1)
    if rest.last == UInt8(ascii: "#") { rest.removeLast() }
    guard let first = rest.first, isLetterOrDigit(first) else { return false }
    return rest.allSatisfy { byte in
      isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_") || byte == (isWeb ? UInt8(ascii: "/") : UInt8(ascii: ":"))
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

import ArticleModel

/// Names as documents write them, and the URIs of namespaces, each kept once and known by a number.
struct QuickNames {
  /// What a name is as an attribute's.
  enum Kind: UInt8 {
    /// One without prefix.
    case plain
    /// One with a prefix.
    case prefixed
    /// One with the prefix `xml`.
    case xml
    /// A namespace declaration.
    case declaration
  }

  /// A name as it is written: numbers only, so that to look at one costs nothing.
  struct Name {
    let kind: Kind
    /// The number of its prefix, or -1; a declaration's is that of the prefix it declares.
    let prefixNumber: Int32
    /// Its number as an attribute's, where it has no prefix.
    var plainNumber: Int32 = -1
    /// The namespace it was in last.
    var lastNamespace: Int32 = -2
    /// Its number in that namespace.
    var lastNumber: Int32 = -1
    /// The name that came behind it last.
    var follower: Int32 = -1
    /// Its spelling.
    let spelling: QuickSpelling
  }

  /// The names.
  private(set) var all: [Name] = []

  private var texts: [(local: Text, prefix: Text?)] = []
  private var spellings = ByteTable()
  private var numbers: [UInt64: Int32] = [:]

  /// The namespaces' URIs.
  var namespaces = QuickNamespaces()

  /// How many names there are.
  var count: Int { all.count + namespaces.count }

  /// What a name is as an attribute's.
  @inline(__always)
  func kind(of name: Int32) -> Kind { all[Int(name)].kind }

  /// A name without its prefix.
  func local(of name: Int32) -> Text { texts[Int(name)].local }

  /// The prefix that a declaration declares; nothing for that of names without prefix.
  func declaredPrefix(of name: Int32) -> Text? {
    let text = texts[Int(name)]
    return text.prefix == nil ? nil : text.local
  }

  /// The number of a name with this spelling, or nothing where that is no name with at most one prefix.
  @inline(__always)
  mutating func number(of spelling: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32? {
    if let known = spellings.find(spelling, hash) { return known }
    return add(spelling, hash)
  }

  /// The name that came behind another the last time, and how many bytes it has, where it stands at a
  /// place of a document; whether the name there ends with it is not known.
  ///
  /// Documents of a kind have their names in the same order, for the most part.
  @inline(__always)
  mutating func follower(
    of name: Int32, at place: Int, in document: UnsafeBufferPointer<UInt8>
  ) -> (name: Int32, count: Int)? {
    guard name >= 0 else { return nil }
    let follower = all[Int(name)].follower
    guard follower >= 0 else { return nil }
    let spelling = all[Int(follower)].spelling
    guard spelling.mayStand(at: place, in: document) else { return nil }
    if spelling.count <= QuickSpelling.known { return (follower, spelling.count) }
    let count = spellings.length(of: follower, at: place, in: document)
    return count > 0 ? (follower, count) : nil
  }

  /// Notes that a name comes behind another.
  @inline(__always)
  mutating func note(_ follower: Int32, behind name: Int32) {
    if name >= 0 { all[Int(name)].follower = follower }
  }

  /// The number of a name in a namespace, or in none (-1), among those of a store.
  @inline(__always)
  mutating func resolve(_ name: Int32, in namespace: Int32, _ known: inout NameCache) -> Int32 {
    let index = Int(name)
    if all[index].lastNamespace == namespace { return all[index].lastNumber }
    let key = UInt64(UInt32(bitPattern: name)) << 32 | UInt64(UInt32(bitPattern: namespace))
    let number = numbers[key] ?? known.add(xmlName(name, namespaces.text(namespace)))
    numbers[key] = number
    all[index].lastNamespace = namespace
    all[index].lastNumber = number
    return number
  }

  /// The number of an attribute's name without prefix among those of a store.
  @inline(__always)
  mutating func resolvePlain(_ name: Int32, _ known: inout NameCache) -> Int32 {
    let index = Int(name)
    if all[index].plainNumber < 0 { all[index].plainNumber = known.add(xmlName(name, nil)) }
    return all[index].plainNumber
  }

  private func xmlName(_ name: Int32, _ namespace: Text?) -> XMLName {
    let text = texts[Int(name)]
    return XMLName(text.local, namespace: namespace, prefix: text.prefix)
  }

  private mutating func add(_ spelling: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int32? {
    let colon = UInt8(ascii: ":")
    let parts = spelling.split(separator: colon, omittingEmptySubsequences: false)
    guard spelling.count <= Self.longest, parts.count <= 2, parts.allSatisfy(Self.isName),
      let last = parts.last, let first = parts.first
    else { return nil }
    let local = Text(String(decoding: last, as: UTF8.self))
    let prefix = parts.count == 2 ? Text(String(decoding: first, as: UTF8.self)) : nil
    let kind: Kind =
      switch prefix {
      case "xml"?: .xml
      case "xmlns"?: .declaration
      case nil where local == "xmlns": .declaration
      case nil: .plain
      default: .prefixed
      }
    // To declare these prefixes is an error, or of no use.
    if kind == .declaration, local == "xml" || (prefix != nil && local == "xmlns") { return nil }
    var prefixNumber: Int32 = -1
    if parts.count == 2 {
      let part = UnsafeBufferPointer(rebasing: kind == .declaration ? last : first)
      guard let number = number(of: part, hash: ByteTable.hash(part)) else { return nil }
      prefixNumber = number
    }
    all.append(
      Name(kind: kind, prefixNumber: prefixNumber, spelling: QuickSpelling(of: spelling)))
    texts.append((local, prefix))
    return spellings.add(spelling, hash)
  }

  /// Longer names are libxml2's, which has a limit of its own.
  private static let longest = 200

  /// Whether a part of a name, of bytes that may be in one, begins as a name does.
  private static func isName(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = part.first else { return false }
    return first == UInt8(ascii: "_") || (first | 0x20 >= 0x61 && first | 0x20 <= 0x7A)
  }
}

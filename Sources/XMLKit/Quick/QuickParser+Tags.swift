import ArticleModel
internal import CLibXML2
import ConvertCore

extension QuickParser {
  /// More attributes than this make a tag libxml2's, as each is compared with each.
  private static let mostAttributes = 64

  /// Passes a start tag, or an empty element's only tag.
  mutating func startTag() -> Bool {
    guard store.pointee.quick.open.count < min(Self.deepest, limits.depth) else { return false }
    if store.pointee.quick.open.isEmpty, store.pointee.hasRoot { return false }
    store.pointee.hasRoot = true
    countChild()
    var record = EventRecord(kind: .start, position: position)
    var element = QuickElement(store.pointee.quick, record: store.pointee.records.count)
    record.firstAttribute = Int32(truncatingIfNeeded: store.pointee.attributes.count)
    record.firstDeclaration = Int32(truncatingIfNeeded: store.pointee.declarations.count)
    let start = at
    at += 1
    element.nameStart = at
    guard let name = name() else { return false }
    element.nameCount = at - element.nameStart
    var parts = 0
    var isEmpty = false
    while true {
      let isSpaced = passSpace()
      guard at < bytes.count else { return false }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        break
      }
      if pass("/>") {
        isEmpty = true
        break
      }
      parts += 1
      guard isSpaced, parts <= min(Self.mostAttributes, limits.attributes),
        attribute(since: Int(record.firstDeclaration))
      else { return false }
    }
    guard at - start <= limits.startTagSize, resolveAttributes(of: &record),
      let found = store.pointee.elementName(name)
    else { return false }
    record.declarations =
      Int32(truncatingIfNeeded: store.pointee.declarations.count) - record.firstDeclaration
    record.name = found
    element.name = found
    store.pointee.records.append(record)
    if isEmpty {
      close(element, at: record.position)
    } else {
      store.pointee.quick.open.append(element)
    }
    return true
  }

  /// Passes an end tag.
  mutating func endTag() -> Bool {
    guard let element = store.pointee.quick.open.popLast(), let first = bytes.baseAddress else {
      return false
    }
    let place = position
    at += 2
    guard at + element.nameCount < bytes.count,
      memcmp(first + at, first + element.nameStart, element.nameCount) == 0
    else { return false }
    at += element.nameCount
    if bytes[at] != UInt8(ascii: ">") { _ = passSpace() }
    guard pass(">") else { return false }
    close(element, at: place)
    return true
  }

  private mutating func close(_ element: QuickElement, at place: Position) {
    var record = EventRecord(kind: .end, position: place)
    record.name = element.name
    store.pointee.records.append(record)
    store.pointee.quick.leave(element)
  }

  /// Passes an attribute, or a namespace declaration.
  private mutating func attribute(since firstDeclaration: Int) -> Bool {
    guard let name = name() else { return false }
    _ = passSpace()
    guard pass("=") else { return false }
    _ = passSpace()
    guard at < bytes.count else { return false }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    at += 1
    let start = at
    guard let value = run(to: quote) else { return false }
    let isChanged = value.lowerBound != start
    at += 1
    switch store.pointee.quick.names.kind(of: name) {
    case .declaration:
      let uri = UnsafeBufferPointer(rebasing: bytes[start..<(at - 1)])
      return !isChanged && store.pointee.declare(name, uri, since: firstDeclaration)
    case .plain, .prefixed: break
    case .xml:
      // The others of XML's own are left to libxml2, which looks at their values.
      guard store.pointee.quick.names.local(of: name) == "lang" else { return false }
    }
    let attribute = AttributeRecord(name: name, start: value.lowerBound, end: value.upperBound)
    store.pointee.attributes.append(attribute)
    return true
  }

  /// Gives the attributes of a tag their names, once its namespaces are known; false where two are the
  /// same.
  private mutating func resolveAttributes(of record: inout EventRecord) -> Bool {
    let first = Int(record.firstAttribute)
    let end = store.pointee.attributes.count
    record.attributes = Int32(truncatingIfNeeded: end - first)
    var prefixed = 0
    for index in first..<end {
      let name = store.pointee.attributes[index].name
      for other in first..<index where store.pointee.attributes[other].name == name {
        return false
      }
      if store.pointee.quick.names.kind(of: name) == .prefixed { prefixed += 1 }
    }
    for index in first..<end {
      let name = store.pointee.attributes[index].name
      guard let found = store.pointee.attributeName(name) else { return false }
      store.pointee.attributes[index].name = found
    }
    // Two prefixes may stand for one namespace.
    return prefixed < 2 || !store.pointee.hasEqualNames(first..<end)
  }

  /// Passes a name, and answers its number; nothing where there is none, or one beyond ASCII.
  private mutating func name() -> Int32? {
    let start = at
    if let likely = store.pointee.quick.names.follower(of: lastName, at: start, in: bytes),
      start + likely.count < bytes.count, !Self.isNameByte(bytes[start + likely.count])
    {
      at = start + likely.count
      lastName = likely.name
      return likely.name
    }
    var hash = ByteTable.emptyHash
    var index = at
    while index < bytes.count, Self.isNameByte(bytes[index]) {
      hash = ByteTable.hash(hash, bytes[index])
      index += 1
    }
    at = index
    guard
      let name = store.pointee.quick.names.number(
        of: UnsafeBufferPointer(rebasing: bytes[start..<at]), hash: hash)
    else { return nil }
    store.pointee.quick.names.note(name, behind: lastName)
    lastName = name
    return name
  }

  /// What stands for each byte of ASCII: itself where it may be in a name, else `#`.
  private static let nameBytes: StaticString = """
    #############################################-.#0123456789:#####\
    #ABCDEFGHIJKLMNOPQRSTUVWXYZ####_#abcdefghijklmnopqrstuvwxyz#####
    """

  /// Whether a byte of ASCII may be in a name: letters, digits, `-`, `.`, `_` and `:`.
  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && nameBytes.utf8Start[Int(byte)] != UInt8(ascii: "#")
  }
}

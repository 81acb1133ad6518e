import ArticleModel
internal import CLibXML2
import ConvertCore

extension QuickParser {
  /// More attributes than this make a tag libxml2's, as each is compared with each.
  private static let mostAttributes = 64

  /// Passes a start tag, or an empty element's only tag.
  mutating func startTag() -> Bool {
    guard store.pointee.quick.open.count < min(Self.deepest, limits.depth) else { return false }
    if parent < 0, store.pointee.hasRoot { return false }
    store.pointee.hasRoot = true
    var record = EventRecord(kind: .start, position: position)
    var element = QuickElement(store.pointee.quick, record: tape.records.count)
    record.firstAttribute = Int32(truncatingIfNeeded: tape.attributes.count)
    record.firstDeclaration = Int32(truncatingIfNeeded: tape.declarations.count)
    let start = at
    at += 1
    element.nameStart = at
    guard let name = name(), at < bytes.count else { return false }
    element.nameCount = at - element.nameStart
    var isEmpty = false
    if bytes[at] == UInt8(ascii: ">") {
      at += 1
    } else {
      guard let ending = attributes(of: &record) else { return false }
      isEmpty = ending
    }
    guard at - start <= limits.startTagSize, let found = store.pointee.elementName(name) else {
      return false
    }
    record.name = found
    element.name = found
    add(record)
    if isEmpty {
      close(element, at: record.position)
    } else {
      parent = Int32(truncatingIfNeeded: element.record)
      store.pointee.quick.open.append(element)
    }
    return true
  }

  /// Passes the attributes of a tag and its end, and answers whether that is one of an empty element;
  /// nothing where that cannot be done.
  private mutating func attributes(of record: inout EventRecord) -> Bool? {
    var parts = 0
    while true {
      let isSpaced = passSpace()
      guard at < bytes.count else { return nil }
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
        at += byte == UInt8(ascii: ">") ? 0 : 1
        guard pass(UInt8(ascii: ">")) else { return nil }
        record.declarations =
          Int32(truncatingIfNeeded: tape.declarations.count) - record.firstDeclaration
        return resolveAttributes(of: &record) ? byte == UInt8(ascii: "/") : nil
      }
      parts += 1
      guard isSpaced, parts <= min(Self.mostAttributes, limits.attributes),
        attribute(since: Int(record.firstDeclaration))
      else { return nil }
    }
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
    guard pass(UInt8(ascii: ">")) else { return false }
    close(element, at: place)
    return true
  }

  private mutating func close(_ element: QuickElement, at place: Position) {
    var record = EventRecord(kind: .end, position: place)
    record.name = element.name
    parent = tape.records[element.record].parent
    record.parent = parent
    tape.records[element.record].last = Int32(truncatingIfNeeded: tape.records.count)
    tape.records.append(record)
    store.pointee.quick.leave(element)
  }

  /// Passes an attribute, or a namespace declaration.
  private mutating func attribute(since firstDeclaration: Int) -> Bool {
    guard let name = name() else { return false }
    _ = passSpace()
    guard pass(UInt8(ascii: "=")) else { return false }
    _ = passSpace()
    guard at < bytes.count else { return false }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    at += 1
    let start = at
    guard let value = value(to: quote) else { return false }
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
    let attribute = AttributeRecord(
      name: name, start: value.lowerBound, end: value.upperBound, isASCII: !sawWide)
    tape.attributes.append(attribute)
    return true
  }

  /// Gives the attributes of a tag their names, once its namespaces are known; false where two are the
  /// same.
  private mutating func resolveAttributes(of record: inout EventRecord) -> Bool {
    let first = Int(record.firstAttribute)
    let end = tape.attributes.count
    guard first < end else { return true }
    record.attributes = Int32(truncatingIfNeeded: end - first)
    var prefixed = 0
    for index in first..<end {
      let name = tape.attributes[index].name
      for other in first..<index where tape.attributes[other].name == name {
        return false
      }
      if store.pointee.quick.names.kind(of: name) == .prefixed { prefixed += 1 }
    }
    for index in first..<end {
      let name = tape.attributes[index].name
      guard let found = store.pointee.attributeName(name) else { return false }
      tape.attributes[index].name = found
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

import ArticleModel

/// Names by libxml2's own pointers.
///
/// libxml2 keeps each string of a name once for as long as a parser lives, so that a name's pointers
/// tell it from all others, and its texts are made once.
struct NameCache {
  /// libxml2's string.
  typealias CString = UnsafePointer<UInt8>

  private struct Entry {
    var local: CString
    var prefix: CString?
    var namespace: CString?
    var number: Int32
  }

  /// All names by their numbers.
  private(set) var all: [XMLName] = []

  private var entries: [Entry] = []
  private var texts: [CString: Text] = [:]
  // Indices into the entries by hash, with open addressing; -1 where there is none.
  private var slots = [Int32](repeating: -1, count: 256)

  /// A name by its number.
  subscript(_ number: Int32) -> XMLName { all[Int(number)] }

  /// How many names there are.
  var count: Int { all.count }

  /// Adds a name that is known by no pointers, and answers its number.
  mutating func add(_ name: XMLName) -> Int32 {
    all.append(name)
    return Int32(truncatingIfNeeded: all.count - 1)
  }

  /// The number of the name with these parts.
  mutating func number(_ local: CString, _ prefix: CString?, _ namespace: CString?) -> Int32 {
    var slot = Self.hash(local, prefix, namespace) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if entries[entry].local == local, entries[entry].prefix == prefix,
        entries[entry].namespace == namespace
      {
        return entries[entry].number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let name = XMLName(
      text(local), namespace: namespace.map { text($0) }, prefix: prefix.map { text($0) })
    let number = add(name)
    slots[slot] = Int32(entries.count)
    entries.append(Entry(local: local, prefix: prefix, namespace: namespace, number: number))
    if entries.count * 2 > slots.count { grow() }
    return number
  }

  /// The text of a string that libxml2 keeps.
  mutating func text(_ string: CString) -> Text {
    if let known = texts[string] { return known }
    let text = Text(String(cString: string))
    texts[string] = text
    return text
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Self.hash(entry.local, entry.prefix, entry.namespace) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  @inline(__always)
  private static func hash(_ local: CString, _ prefix: CString?, _ namespace: CString?) -> Int {
    let mixed =
      UInt(bitPattern: local) &* 0x9E37_79B9_7F4A_7C15
      ^ UInt(bitPattern: prefix) &* 0xC2B2_AE3D_27D4_EB4F
      ^ UInt(bitPattern: namespace) &* 0x1656_67B1_9E37_79F9
    return Int(truncatingIfNeeded: (mixed >> 32) & 0x7FFF_FFFF)
  }
}

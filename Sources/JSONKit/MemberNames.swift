import ArticleModel

/// The names met so far in each object that is open, to tell which stand twice.
///
/// Small objects, nearly all there are, compare fingerprints; a large one gets a set, whose hash is
/// seeded, so that no document can make this quadratic.
struct MemberNames {
  private static let smallObject = 16

  private struct Name {
    var fingerprint: UInt64
    var text: Text
  }

  private struct LargeObject {
    var start: Int
    var names: Set<Text>
  }

  private var names: [Name] = []
  private var large: [LargeObject] = []

  /// Creates room for the names of as many objects as are mostly open.
  init() {
    names.reserveCapacity(2 * Self.smallObject)
  }

  /// The number of names of all open objects, where the next object's names start.
  var count: Int { names.count }

  /// Notes a name of the innermost object, whose names start at `start`; false where it has it.
  mutating func insert(_ name: Text, _ fingerprint: UInt64, from start: Int) -> Bool {
    if names.count - start == Self.smallObject {
      if large.last?.start != start {
        large.append(LargeObject(start: start, names: Set(names[start...].map(\.text))))
      }
      return large[large.count - 1].names.insert(name).inserted
    }
    for index in start..<names.count
    where names[index].fingerprint == fingerprint && names[index].text == name {
      return false
    }
    names.append(Name(fingerprint: fingerprint, text: name))
    return true
  }

  /// Forgets the names of the innermost object.
  mutating func close(from start: Int) {
    if large.last?.start == start, names.count - start == Self.smallObject { large.removeLast() }
    names.removeLast(names.count - start)
  }
}

extension Text {
  /// A number that is equal for equal texts, and seldom otherwise.
  var fingerprint: UInt64 {
    var string = string
    return string.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var hash = UInt64(truncatingIfNeeded: bytes.count)
      var index = 0
      while index &+ 8 <= bytes.count {
        hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* Self.prime
        index &+= 8
      }
      while index < bytes.count {
        hash = (hash ^ UInt64(bytes[index])) &* Self.prime
        index &+= 1
      }
      return hash
    }
  }

  private static let prime: UInt64 = 0x0000_0100_0000_01B3
}

import ArticleModel

/// The names met so far in each object that is open, to tell which stand twice.
///
/// Small objects, nearly all there are, compare fingerprints; a large one gets a set, whose hash is
/// seeded, so that no document can make this quadratic.
struct MemberNames {
  private static let smallObject = 16

  private var names: [(fingerprint: UInt64, name: Text)] = []
  private var sets: [(start: Int, names: Set<Text>)] = []

  /// The number of names of all open objects, where the next object's names start.
  var count: Int { names.count }

  /// Notes a name of the innermost object, whose names start at `start`; false where it has it.
  mutating func insert(_ name: Text, _ fingerprint: UInt64, from start: Int) -> Bool {
    if names.count - start == Self.smallObject {
      if sets.last?.start != start {
        sets.append((start, Set(names[start...].map(\.name))))
      }
      return sets[sets.count - 1].names.insert(name).inserted
    }
    for index in start..<names.count
    where names[index].fingerprint == fingerprint && names[index].name == name {
      return false
    }
    names.append((fingerprint, name))
    return true
  }

  /// Forgets the names of the innermost object.
  mutating func close(from start: Int) {
    if sets.last?.start == start, names.count - start == Self.smallObject { sets.removeLast() }
    names.removeLast(names.count - start)
  }
}

extension Text {
  /// A number that is equal for equal texts, and seldom otherwise.
  var fingerprint: UInt64 {
    var hash = UInt64(truncatingIfNeeded: utf8.count)
    for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

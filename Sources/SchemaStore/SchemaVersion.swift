/// A version as standards number them: numbers between points, of which the last need not count on.
public struct SchemaVersion: Hashable, Comparable, Sendable {
  private let numbers: [Int]

  /// Reads a version such as "2.35"; nothing where it is none.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for part in parts {
      guard (1...4).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(String(decoding: part, as: UTF8.self))
      else { return nil }
      numbers.append(number)
    }
    guard (1...4).contains(numbers.count) else { return nil }
    self.numbers = numbers
  }

  /// Whether the first is the earlier one: 2.9 comes before 2.12.
  public static func < (one: SchemaVersion, other: SchemaVersion) -> Bool {
    one.numbers.lexicographicallyPrecedes(other.numbers)
  }
}

/// Letters with their marks put together, as Vietnamese and its neighbours need them.
///
/// The table is filled once, for the letters that the encodings with marks have, by the rules of
/// normalization.
enum Marks {
  /// The marks that encodings have as characters of their own.
  static let all: [UInt32] = [0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x323]

  /// Whether the character is a mark.
  @inline(__always)
  static func contains(_ scalar: UInt32) -> Bool {
    0x300...0x323 ~= scalar
  }

  /// The letter with the mark on it, where there is one as a single character.
  static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    composites[UInt64(letter) << 32 | UInt64(mark)]
  }

  /// The letter and the mark of a character that is made of two.
  static func parts(of composite: UInt32) -> [(letter: UInt32, mark: UInt32)] {
    parts[composite] ?? []
  }

  private static let composites: [UInt64: UInt32] = {
    var composites: [UInt64: UInt32] = [:]
    for letter in "AaĂăÂâEeÊêIiOoÔôƠơUuƯưYyCcDdGgHhJjKkLlMmNnRrSsTtVvWwXxZz".unicodeScalars {
      for mark in all {
        guard let markScalar = Unicode.Scalar(mark) else { continue }
        var scalars = Normalizer.decomposed([letter, markScalar])
        Normalizer.compose(&scalars)
        guard scalars.count == 1 else { continue }
        composites[UInt64(letter.value) << 32 | UInt64(mark)] = scalars[0].value
      }
    }
    return composites
  }()

  private static let parts: [UInt32: [(letter: UInt32, mark: UInt32)]] = {
    var parts: [UInt32: [(letter: UInt32, mark: UInt32)]] = [:]
    for (pair, composite) in composites.sorted(by: { $0.key < $1.key }) {
      parts[composite, default: []].append(
        (UInt32(truncatingIfNeeded: pair >> 32), UInt32(truncatingIfNeeded: pair)))
    }
    return parts
  }()
}

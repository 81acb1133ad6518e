/// VNI-Windows: Vietnamese letters as a base letter and a byte for its marks.
///
/// The bytes below 0xC0 are those of windows-1252, and 12 letters above have a byte of their own.
enum VNI {
  /// The letters with a byte of their own.
  static let letters: [UInt8: Unicode.Scalar] = [
    0xF4: "ơ", 0xF6: "ư", 0xF1: "đ", 0xED: "í", 0xEC: "ì", 0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị",
    0xEE: "ỵ", 0xD4: "Ơ", 0xD6: "Ư", 0xD1: "Đ", 0xCD: "Í", 0xCC: "Ì", 0xC6: "Ỉ", 0xD3: "Ĩ",
    0xD2: "Ị", 0xCE: "Ỵ",
  ]

  /// The marks that a byte, or the one 0x20 below it after a capital, puts on the letter before it.
  static let marks: [UInt8: [UInt32]] = [
    0xF9: [0x301], 0xF8: [0x300], 0xFB: [0x309], 0xF5: [0x303], 0xEF: [0x323],
    0xE2: [0x302], 0xE1: [0x302, 0x301], 0xE0: [0x302, 0x300], 0xE5: [0x302, 0x309],
    0xE3: [0x302, 0x303], 0xE4: [0x302, 0x323],
    0xEA: [0x306], 0xE9: [0x306, 0x301], 0xE8: [0x306, 0x300], 0xFA: [0x306, 0x309],
    0xFC: [0x306, 0x303], 0xEB: [0x306, 0x323],
  ]

  /// The characters of single bytes, and nothing for those that are marks.
  static var scalars: [UInt32] {
    var scalars = ByteTable.windows1252.scalars
    for byte in 0xC0...0xFF {
      scalars[byte] = letters[UInt8(byte)]?.value ?? ByteTable.nothing
    }
    return scalars
  }

  /// The letter with the marks that `byte` stands for, where it stands for any and they fit.
  static func composed(_ letter: UInt32, _ byte: UInt8) -> UInt32? {
    guard byte >= 0xC0, let marks = marks[byte | 0x20] else { return nil }
    var composed = letter
    for mark in marks {
      guard let next = Marks.composed(composed, mark) else { return nil }
      composed = next
    }
    return composed
  }
}

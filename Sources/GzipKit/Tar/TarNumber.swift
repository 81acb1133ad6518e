/// The numbers of a tar header: octal digits, or GNU's base 256.
enum TarNumber {
  /// The largest number that a field of twelve bytes holds in octal.
  static let largestOctal = 0o777_7777_7777

  /// The number in a field, 0 where it is blank, or nothing where it is none or too large.
  static func parse(_ field: ArraySlice<UInt8>) -> Int? {
    guard let first = field.first else { return nil }
    return first & 0x80 == 0 ? octal(field) : base256(field, isNegative: first & 0x40 != 0)
  }

  /// A number as octal digits that fill a field but for the NUL at its end.
  static func octal(_ number: Int, width: Int) -> [UInt8] {
    let digits = Array(String(number, radix: 8).utf8)
    return Array(repeating: UInt8(ascii: "0"), count: max(width - 1 - digits.count, 0))
      + digits + [0]
  }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    var value = 0
    var hasDigits = false
    for byte in field {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        // No field has more digits than fit.
        value = value << 3 | Int(byte & 7)
        hasDigits = true
      case UInt8(ascii: " ") where !hasDigits: break
      case 0, UInt8(ascii: " "): return value
      default: return nil
      }
    }
    return value
  }

  private static func base256(_ field: ArraySlice<UInt8>, isNegative: Bool) -> Int? {
    // The first byte's top bit is the mark; the bit below is the sign.
    var value = isNegative ? -1 : 0
    for (place, byte) in field.enumerated() {
      let digit = place == 0 ? (isNegative ? byte : byte & 0x7F) : byte
      guard value >= Int.min >> 8, value <= Int.max >> 8 else { return nil }
      value = value << 8 | Int(digit)
    }
    return value
  }
}

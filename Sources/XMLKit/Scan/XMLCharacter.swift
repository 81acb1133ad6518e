/// The characters of XML (XML 1.0 section 2.2).
enum XMLCharacter {
  /// Whether XML allows a character in a document.
  static func isLegal(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The number of a character reference without `&` and `;`: `#10`, `#xA`; nothing where it is none.
  static func number(_ reference: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var digits = reference.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    if isHexadecimal { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var number: UInt32 = 0
    for byte in digits {
      let digit: UInt32
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(byte) - 0x30
      case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: digit = UInt32(byte) - 0x57
      case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: digit = UInt32(byte) - 0x37
      default: return nil
      }
      number = min(number * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
    }
    return number
  }
}

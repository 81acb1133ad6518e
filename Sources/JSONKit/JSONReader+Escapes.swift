import ConvertCore

extension JSONReader {
  /// Passes over the escape at the cursor and returns its scalar, or the surrogate that stands
  /// alone (RFC 8259 section 7).
  mutating func passEscape() throws(ConversionError) -> UInt32 {
    cursor += 1
    let scalar: UInt32
    switch byte {
    case .quote, .backslash, UInt8(ascii: "/"): scalar = UInt32(byte)
    case UInt8(ascii: "b"): scalar = 0x08
    case UInt8(ascii: "f"): scalar = 0x0C
    case UInt8(ascii: "n"): scalar = 0x0A
    case UInt8(ascii: "r"): scalar = 0x0D
    case UInt8(ascii: "t"): scalar = 0x09
    case UInt8(ascii: "u"): return try passUnicodeEscape()
    default: throw syntaxError(expected: "an escape such as \\n or \\u0041")
    }
    cursor += 1
    return scalar
  }

  private mutating func passUnicodeEscape() throws(ConversionError) -> UInt32 {
    let high = try passHexadecimal()
    guard 0xD800...0xDBFF ~= high, byte == .backslash, cursor + 1 < bytes.count,
      bytes[cursor + 1] == UInt8(ascii: "u")
    else { return high }
    let second = cursor
    cursor += 1
    let low = try passHexadecimal()
    guard 0xDC00...0xDFFF ~= low else {
      cursor = second
      return high
    }
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  /// Passes over the "u" at the cursor and four hexadecimal digits.
  private mutating func passHexadecimal() throws(ConversionError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      cursor += 1
      guard let digit = byte.hexadecimalValue else {
        throw syntaxError(expected: "four hexadecimal digits after \\u")
      }
      value = value << 4 | digit
    }
    cursor += 1
    return value
  }
}

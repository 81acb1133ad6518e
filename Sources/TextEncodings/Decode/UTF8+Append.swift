extension [UInt8] {
  /// Appends a character's UTF-8.
  @inline(__always)
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    case 0x800..<0x10000:
      append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(0x80 | UInt8(truncatingIfNeeded: (scalar >> 6) & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      append(0x80 | UInt8(truncatingIfNeeded: (scalar >> 12) & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: (scalar >> 6) & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    }
  }

  /// Whether it is UTF-8 from end to end.
  var isUTF8: Bool { (try? UTF8Span(validating: span)) != nil }

  /// Appends U+FFFD.
  mutating func appendReplacement() {
    self += [0xEF, 0xBF, 0xBD]
  }

  /// How many bytes at the end may begin a character of UTF-8 that is cut off there.
  var unfinishedUTF8: Int {
    for length in 1..<4 where length <= count {
      let byte = self[count - length]
      if byte & 0xC0 == 0x80 { continue }
      let needed = byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1
      return needed > length ? length : 0
    }
    return 0
  }
}

/// Turns a document's bytes into UTF-8, piece by piece.
protocol TextDecoder {
  /// Appends the text of the next bytes, and answers what is wrong with them where something is.
  ///
  /// A character that is cut off by the end is kept for the next bytes, unless they are the last.
  mutating func decode(_ bytes: ArraySlice<UInt8>, isLast: Bool, to text: inout [UInt8]) -> String?
}

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
}

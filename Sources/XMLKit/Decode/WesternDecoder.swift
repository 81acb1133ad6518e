/// ISO 8859-1, ISO 8859-15 and windows-1252, which need no library.
///
/// Text that calls itself ISO 8859-1 is read as windows-1252, as browsers do (Encoding Standard
/// section 4.2): they differ in 32 bytes that are control characters in the first and quotation marks,
/// dashes and the like in the second, and news has no use for those control characters.
struct WesternDecoder: TextDecoder {
  private let table: [UInt32]

  /// Creates a decoder of windows-1252, or of ISO 8859-15.
  init(isLatin9: Bool) {
    table = (0..<256).map { byte in
      isLatin9 ? Self.latin9[byte] ?? byte : Self.windows1252[byte] ?? byte
    }
  }

  mutating func decode(
    _ bytes: ArraySlice<UInt8>, isLast: Bool, to text: inout [UInt8]
  ) -> String? {
    text.reserveCapacity(text.count + bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text.append(scalar: table[Int(byte)]) }
    }
    return nil
  }

  private static let latin9: [UInt32: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153,
    0xBE: 0x178,
  ]

  private static let windows1252: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
    0x87: 0x2021, 0x88: 0x2C6, 0x89: 0x2030, 0x8A: 0x160, 0x8B: 0x2039, 0x8C: 0x152,
    0x8E: 0x17D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
    0x96: 0x2013, 0x97: 0x2014, 0x98: 0x2DC, 0x99: 0x2122, 0x9A: 0x161, 0x9B: 0x203A,
    0x9C: 0x153, 0x9E: 0x17E, 0x9F: 0x178,
  ]
}

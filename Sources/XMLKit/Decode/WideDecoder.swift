/// UTF-16 and UTF-32 in either byte order (RFC 2781; Unicode section 3.10).
struct WideDecoder: TextDecoder {
  /// How many bytes a unit has: 2 or 4.
  let width: Int

  /// Whether a unit's first byte is its highest.
  let isBigEndian: Bool

  private var unit: UInt32 = 0
  private var count = 0
  private var high: UInt32?

  /// Creates a decoder of units of 2 or 4 bytes.
  init(width: Int, isBigEndian: Bool) {
    self.width = width
    self.isBigEndian = isBigEndian
  }

  mutating func decode(
    _ bytes: ArraySlice<UInt8>, isLast: Bool, to text: inout [UInt8]
  ) -> String? {
    for byte in bytes {
      let shift = UInt32(isBigEndian ? width - 1 - count : count) * 8
      unit |= UInt32(byte) << shift
      count += 1
      guard count == width else { continue }
      let whole = unit
      unit = 0
      count = 0
      if let fault = append(whole, to: &text) { return fault }
    }
    guard isLast else { return nil }
    if count > 0 {
      return "expected UTF-\(width * 8), found \(count) bytes of a character at the end"
    }
    return high.map(Self.lone)
  }

  private mutating func append(_ unit: UInt32, to text: inout [UInt8]) -> String? {
    if let first = high {
      guard case 0xDC00...0xDFFF = unit else { return Self.lone(first) }
      high = nil
      text.append(scalar: 0x10000 + ((first - 0xD800) << 10) + (unit - 0xDC00))
      return nil
    }
    switch unit {
    case 0xD800...0xDBFF where width == 2: high = unit
    case 0xD800...0xDFFF: return Self.lone(unit)
    case 0...0x10FFFF: text.append(scalar: unit)
    default: return "expected UTF-32, found a number beyond Unicode"
    }
    return nil
  }

  private static func lone(_ unit: UInt32) -> String {
    "expected a pair of surrogates, found \(String(unit, radix: 16, uppercase: true)) alone"
  }
}

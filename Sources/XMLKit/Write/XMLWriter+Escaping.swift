import ArticleModel
import ConvertCore

extension XMLWriter {
  /// How many of the replaced characters are kept.
  static let most = 8

  /// Appends text with references for what would be markup.
  mutating func escape(_ text: Text, isAttribute: Bool) {
    var string = text.string
    string.withUTF8 { escape($0, isAttribute: isAttribute) }
  }

  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>, isAttribute: Bool) {
    var written = 0
    var index = 0
    while true {
      index = Self.special(in: bytes, from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      let length = byte == 0xEF ? 3 : 1
      if let reference = reference(for: byte, bytes, index, isAttribute) {
        buffer.append(UnsafeBufferPointer(rebasing: bytes[written..<index]))
        reference.withUTF8Buffer { buffer.append($0) }
        written = index + length
      }
      index += length
    }
    buffer.append(UnsafeBufferPointer(rebasing: bytes[written...]))
  }

  /// What stands for a byte, or nothing where it stands for itself.
  private mutating func reference(
    for byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ isAttribute: Bool
  ) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return isAttribute ? "&quot;" : nil
    case 0x09: return isAttribute ? "&#9;" : nil
    case 0x0A: return isAttribute ? "&#10;" : nil
    case 0x0D: return "&#13;"
    case 0xEF:
      // A string is valid UTF-8: two more bytes follow.
      guard bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE else { return nil }
      replace(UInt32(bytes[index + 2]) + 0xFF40)
      return "\u{FFFD}"
    default:
      replace(UInt32(byte))
      return "\u{FFFD}"
    }
  }

  /// Records that a character was replaced.
  mutating func replace(_ scalar: UInt32) {
    replaced += 1
    if firstReplaced.count < Self.most, let scalar = Unicode.Scalar(scalar) {
      firstReplaced.append(scalar)
    }
  }

  /// The index of the next byte that may need a reference: `"`, `&`, `<`, `>`, a control character,
  /// or 0xEF, which begins U+FFFE and U+FFFF; the number of bytes where there is none.
  private static func special(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let first = bytes.baseAddress else { return bytes.count }
    var index = start
    while index + ByteLanes.count <= bytes.count {
      let lanes = ByteLanes(at: first + index)
      let found =
        ((lanes & 0xFB) ^ 0x22).less(than: 1) | ((lanes & 0xFD) ^ 0x3C).less(than: 1)
        | lanes.less(than: 0x20) | (lanes ^ 0xEF).less(than: 1)
      if found.hasHighBit { break }
      index += ByteLanes.count
    }
    while index + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(first + index).loadUnaligned(as: UInt64.self))
      // The lowest flagged byte is exact; those above may be flagged by a borrow from below. All but
      // 0xEF are ASCII, so that one look at the high bits serves them.
      let low =
        (((word & 0xFBFB_FBFB_FBFB_FBFB) ^ 0x2222_2222_2222_2222) &- Self.ones)
        | (((word & 0xFDFD_FDFD_FDFD_FDFD) ^ 0x3C3C_3C3C_3C3C_3C3C) &- Self.ones)
        | (word &- 0x2020_2020_2020_2020)
      let other = (word ^ 0xEFEF_EFEF_EFEF_EFEF) &- Self.ones
      let found = (low & ~word | other & word) & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
    return index
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0xEF
  }
}

import ArticleModel
import ByteScan
import ConvertCore

extension XMLWriter {
  /// How many of the replaced characters are kept.
  static let most = 8

  /// Appends text with references for what would be markup.
  mutating func escape(_ text: Text, isAttribute: Bool) {
    var string = text.string
    string.withUTF8 { escape($0, isAttribute: isAttribute) }
  }

  mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>, isAttribute: Bool) {
    var written = 0
    var index = 0
    while true {
      index = bytes.firstInMarkup(from: index, to: bytes.count)
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
}

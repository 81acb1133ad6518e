import ArticleModel
import ConvertCore

extension DocumentName {
  /// The name as a URI reference (RFC 3986): relative for a relative path, `file:` for an absolute
  /// one, everything else than plain characters as percent escapes.
  ///
  /// A member of an archive follows it behind "!", as messages have it.
  var uri: Text {
    let path = description
    let start = path.utf8.first == UInt8(ascii: "/") ? "file://" : ""
    var uri = Array(start.utf8)
    for byte in path.utf8 {
      if Self.isPlain(byte) {
        uri.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += Array((digits.utf8.count == 1 ? "%0" : "%").utf8) + Array(digits.utf8)
      }
    }
    return Text(String(decoding: uri, as: UTF8.self))
  }

  /// Whether a byte may stand in a path as it is; a colon may not in the first part of a relative one.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: plainMarks.contains(byte)
    }
  }

  private static let plainMarks = Array("-._~/!$&'()*+,;=@".utf8)
}

import ArticleModel
import ConvertCore

extension Text {
  /// The text with each run of white space as one space, but for those at its ends, and whether it
  /// begins and ends with white space.
  ///
  /// White space is what XML and HTML call so: space, tab, LF and CR. A no-break space is none.
  var collapsed: (core: String, begins: Bool, ends: Bool) {
    var string = self.string
    let core: String? = string.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return nil }
      // Most texts need no change at all.
      if !first.isMarkupSpace, !last.isMarkupSpace, Self.isRegular(bytes) { return nil }
      return Self.collapse(bytes)
    }
    guard let core else { return (self.string, false, false) }
    return (
      core, utf8.first?.isMarkupSpace ?? false, utf8.last?.isMarkupSpace ?? false
    )
  }

  /// The text on one line: each run of white space is one space, and none is at the ends.
  ///
  /// What stands between tags is laid out, and layout is no part of a newsline.
  public var inOneLine: Text { Text(collapsed.core) }

  /// Whether it is on one line as it is: no white space but single spaces between words.
  public var isInOneLine: Bool {
    var string = self.string
    return string.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      return !first.isMarkupSpace && !last.isMarkupSpace && Self.isRegular(bytes)
    }
  }

  private static let spaces: UInt64 = 0x2020_2020_2020_2020
  private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// Whether there is no white space but single spaces; what has control characters may be said not to
  /// be so.
  static func isRegular(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAfterSpace = false
    var start = 0
    if let first = bytes.baseAddress {
      // The same bytes from the next one on show where a space follows a space.
      while start + ByteLanes.count < bytes.count {
        let one = ByteLanes(at: first + start)
        let next = ByteLanes(at: first + start + 1)
        let doubles = ((one ^ 0x20) | (next ^ 0x20)).less(than: 1)
        if (doubles | one.less(than: 0x20)).hasHighBit { return false }
        start += ByteLanes.count
      }
      isAfterSpace = start > 0 && bytes[start - 1] == 0x20
      while start + 8 <= bytes.count {
        let word = UnsafeRawPointer(first + start).loadUnaligned(as: UInt64.self).littleEndian
        // The highest bit of each byte tells: of one that is a space, of one from 0x20 on.
        let other = word ^ Self.spaces
        let spaces = ~((other & Self.low) &+ Self.low | other) & ~Self.low
        let printed = (word & Self.low) &+ 0x6060_6060_6060_6060 | word
        if printed & ~Self.low != ~Self.low { return false }
        if spaces & (spaces << 8 | (isAfterSpace ? 0x80 : 0)) != 0 { return false }
        isAfterSpace = spaces >> 63 == 1
        start += 8
      }
    }
    for byte in bytes[start...] {
      if byte > 0x20 {
        isAfterSpace = false
      } else if byte == 0x20 {
        if isAfterSpace { return false }
        isAfterSpace = true
      } else if byte.isMarkupSpace {
        return false
      }
    }
    return true
  }

  private static func collapse(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { target in
      var count = 0
      var isSpacePending = false
      for byte in bytes {
        if byte.isMarkupSpace {
          isSpacePending = count > 0
          continue
        }
        if isSpacePending {
          target[count] = 0x20
          count += 1
          isSpacePending = false
        }
        target[count] = byte
        count += 1
      }
      return count
    }
  }
}

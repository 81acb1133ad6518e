import ArticleModel
import ByteScan

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
      if !first.isMarkupSpace, !last.isMarkupSpace, bytes.isRegularlySpaced { return nil }
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
      return !first.isMarkupSpace && !last.isMarkupSpace && bytes.isRegularlySpaced
    }
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

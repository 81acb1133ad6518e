import ConvertCore

extension JSONWindow {
  /// Passes over a byte order mark, and refuses what is not UTF-8 by its first bytes.
  ///
  /// JSON begins with two ASCII characters, or one alone, so that NULs among the first bytes tell
  /// the other encodings (RFC 4627 section 3).
  mutating func open() throws(ConversionError) {
    while bytes.count < 4, try refill() {}
    let first = Array(bytes.prefix(4))
    if first.starts(with: [0xEF, 0xBB, 0xBF]) {
      context.warn(
        .jsonByteOrderMark, "expected JSON without a byte order mark, found one and passed over it",
        at: .start)
      cursor = 3
      start = 3
    } else if let encoding = Self.foreignEncoding(first) {
      throw context.error(
        .jsonEncoding, "expected UTF-8, which JSON is written in, found \(encoding)", at: .start)
    }
  }

  private static func foreignEncoding(_ first: [UInt8]) -> String? {
    if first.starts(with: [0xFF, 0xFE, 0, 0]) || first.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "the byte order mark of UTF-32"
    }
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
      return "the byte order mark of UTF-16"
    }
    guard first.count >= 2 else { return nil }
    let isNull = first.map { $0 == 0 }
    if isNull == [true, true, true, false] || isNull == [false, true, true, true] {
      return "UTF-32 without a byte order mark"
    }
    return isNull[0] != isNull[1] ? "UTF-16 without a byte order mark" : nil
  }
}

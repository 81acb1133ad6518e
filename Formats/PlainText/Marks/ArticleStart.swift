/// How an article may start, so that an end mark before it is known for one.
enum ArticleStart {
  /// So many bytes are looked at behind an end mark inside a line.
  static let longest = 64

  /// Whether it is worth while to look at the line, by its first byte.
  static func mayBegin(_ bytes: [UInt8], _ line: Line) -> Bool {
    let byte = bytes[line.start]
    return line.isIndented ? byte | 0x20 == UInt8(ascii: "d") : byte.isLetter || byte >= 0x80
  }

  /// Whether a line is one that articles start with: a header line, or a title under its label.
  static func begins(_ bytes: [UInt8], _ line: Line) -> Bool {
    beginsHeaderLine(bytes, line.whole)
      || (!line.isIndented && KeyLine(bytes, line)?.key?.isHeadline ?? false)
  }

  /// Whether a range starts as a header line does.
  static func beginsHeaderLine(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    HeaderLine(bytes, range).map { $0.isDated } ?? false
  }
}

/// A line of a key-value header: "Title: Ferry adds a late crossing".
struct KeyLine {
  /// The label, without the colon.
  let label: Range<Int>
  /// What follows it.
  let value: Range<Int>
  /// What the label stands for, where that is known.
  let key: HeaderKey?

  /// No label has more bytes, or more words.
  private static let longest = 64
  private static let mostWords = 5

  /// Takes a line apart, or nothing where it has no label.
  init?(_ bytes: [UInt8], _ line: Line) {
    guard let colon = Self.colon(bytes, line) else { return nil }
    var index = line.start
    var words = 1
    while index < colon {
      let byte = bytes[index]
      guard
        byte.isLetter || byte.isDigit || byte >= 0x80 || byte.isSpace || Self.joints.contains(byte)
      else { return nil }
      if byte.isSpace {
        words += 1
        if words > Self.mostWords { return nil }
      }
      index += 1
    }
    var end = index
    // French sets a space, often a no-break one, before the colon.
    while end > line.start, let length = Self.space(bytes, endingAt: end) { end -= length }
    guard end > line.start else { return nil }
    label = line.start..<end
    value = bytes.trimmed(index + 1..<line.end)
    key = HeaderKey.named(bytes.folded(label))
    // A label that is not known must look like one: "Word-Count: 400", not "Time 10:15".
    if key == nil {
      let behind = bytes.byte(at: index + 1)
      guard index + 1 == line.end || behind?.isSpace ?? true, words <= 3, !bytes[line.start].isDigit
      else { return nil }
    }
  }

  /// Whether a line has a colon where one may end a label.
  static func mayBegin(_ bytes: [UInt8], _ line: Line) -> Bool { colon(bytes, line) != nil }

  /// Where the label ends: hardly a line has a colon, which shows faster than what stands before it.
  private static func colon(_ bytes: [UInt8], _ line: Line) -> Int? {
    let farthest = max(line.start, min(line.end, line.start + longest))
    let colon = bytes.first(UInt8(ascii: ":"), in: line.start..<farthest)
    return colon < farthest && colon > line.start ? colon : nil
  }

  /// Whether the value has a digit, as dates have.
  func hasDigit(_ bytes: [UInt8]) -> Bool {
    bytes[value].contains { $0.isDigit || $0 == 0xD9 }
  }

  /// Whether the value is a full date and no more.
  func isDate(_ bytes: [UInt8]) -> Bool {
    hasDigit(bytes) && DateScanner.whole(bytes, value)?.isFull ?? false
  }

  /// Whether the value is a word, two or three.
  func isShort(_ bytes: [UInt8]) -> Bool {
    bytes.wordCount(in: value, limit: 4) <= 3
  }

  private static let joints = Array("-_.'/".utf8)

  private static func space(_ bytes: [UInt8], endingAt end: Int) -> Int? {
    if bytes[end - 1].isSpace { return 1 }
    if bytes.has("\u{A0}", at: end - 2) { return 2 }
    return bytes.has("\u{202F}", at: end - 3) ? 3 : nil
  }
}

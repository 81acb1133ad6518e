/// A dash and the agency's initials behind the last sentence: "— VNS".
enum SignOff {
  /// Where the sign-off at the end of a line is.
  ///
  /// Only behind the end of a sentence is a dash other than the long one a sign-off's.
  static func range(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    var index = line.upperBound
    while index > line.lowerBound, isInitial(bytes[index - 1]) { index -= 1 }
    guard (2...12).contains(line.upperBound - index), bytes[index].isCapital else { return nil }
    while index > line.lowerBound, bytes[index - 1].isSpace { index -= 1 }
    let isLong = bytes.has("—", at: index - 3)
    let length =
      isLong || bytes.has("–", at: index - 3) ? 3 : bytes.has("--", at: index - 2) ? 2 : 0
    let start = index - length
    guard length > 0, start >= line.lowerBound else { return nil }
    if start == line.lowerBound { return isLong ? start..<line.upperBound : nil }
    guard bytes[start - 1].isSpace else { return nil }
    let text = bytes.trimmed(line.lowerBound..<start)
    return isLong || bytes.endsSentence(text) ? start..<line.upperBound : nil
  }

  private static func isInitial(_ byte: UInt8) -> Bool {
    byte.isCapital || byte == UInt8(ascii: "/")
  }
}

/// An end mark that stands on a line of its own, or behind the last sentence: "-30-", "###", "ENDS",
/// "(more)", "[END]", "- Hết -".
enum LoneMark {
  /// No such line has more bytes.
  static let longest = 32

  /// Whether a line is such a mark and nothing else.
  static func matches(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let first = bytes[line.lowerBound]
    if first == UInt8(ascii: "#") { return isHashes(bytes, line) }
    let inside = unwrapped(bytes, line)
    let isWrapped = inside != line
    // A sentence starts like this far more often than a mark does.
    guard isWrapped || first.isCapital || first >= 0x80, !inside.isEmpty, inside.count <= 16
    else { return false }
    let word = bytes.string(inside)
    return isWrapped ? wrapped.contains(word.lowercased()) : bare.contains(word)
  }

  /// Where a mark stands behind the last sentence of a line.
  static func range(_ bytes: [UInt8], behindSentenceIn line: Range<Int>) -> Range<Int>? {
    let farthest = max(line.lowerBound, line.upperBound - longest)
    var start = line.upperBound
    while start > farthest, !bytes[start - 1].isSpace { start -= 1 }
    guard start > farthest, matches(bytes, start..<line.upperBound),
      bytes.endsSentence(bytes.trimmed(line.lowerBound..<start))
    else { return nil }
    return start..<line.upperBound
  }

  /// Whether the mark says that the story goes on: "-more-".
  static func isContinued(_ bytes: [UInt8], _ mark: Range<Int>) -> Bool {
    mark.count <= longest && bytes.folded(unwrapped(bytes, mark)) == "more"
  }

  private static func isHashes(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let word = bytes.string(line)
    return word == "###" || word == "# # #"
  }

  /// What stands between dashes, brackets or slashes.
  private static func unwrapped(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    switch (bytes[line.lowerBound], bytes[line.upperBound - 1]) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
      (UInt8(ascii: "/"), UInt8(ascii: "/")):
      return line.count > 2 ? line.lowerBound + 1..<line.upperBound - 1 : line
    default: break
    }
    var (start, end) = (line.lowerBound, line.upperBound)
    while let length = dash(bytes, at: start, before: end) { start += length }
    while let length = dash(bytes, endingAt: end, from: start) { end -= length }
    guard start > line.lowerBound, end < line.upperBound, start < end else { return line }
    return bytes.trimmed(start..<end)
  }

  private static func dash(_ bytes: [UInt8], at index: Int, before end: Int) -> Int? {
    if index < end, bytes[index] == UInt8(ascii: "-") { return 1 }
    return index + 3 <= end && isLongDash(bytes, at: index) ? 3 : nil
  }

  private static func dash(_ bytes: [UInt8], endingAt end: Int, from start: Int) -> Int? {
    if end > start, bytes[end - 1] == UInt8(ascii: "-") { return 1 }
    return end - 3 >= start && isLongDash(bytes, at: end - 3) ? 3 : nil
  }

  private static func isLongDash(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes.has("–", at: index) || bytes.has("—", at: index)
  }

  /// Words that are marks between dashes, brackets or slashes.
  private static let wrapped: Set<String> = [
    "30", "end", "ends", "more", "fin", "ende", "hết", "конец", "انتهى", "النهاية",
  ]

  /// Words that are marks as they are.
  private static let bare: Set<String> = [
    "END", "ENDS", "FIN", "ENDE", "HẾT", "КОНЕЦ", "End", "Ends", "Fin", "Ende", "Hết", "Конец",
    "انتهى",
  ]
}

import ArticleModel

/// The signs that end an article on the wire.
enum EndMark {
  /// The mark of Vietnamese and French agencies, which is glued to the last sentence.
  static let glued: StaticString = "./."

  /// Splits a line into its text and the end mark behind it, where it has one.
  static func split(
    _ bytes: [UInt8], _ line: Range<Int>
  ) -> (text: Range<Int>, mark: Range<Int>)? {
    guard !line.isEmpty else { return nil }
    let last = bytes[line.upperBound - 1]
    if last == UInt8(ascii: ".") {
      let start = line.upperBound - 3
      guard start >= line.lowerBound, bytes[start + 1] == UInt8(ascii: "/"),
        isGlued(bytes, at: start, from: line.lowerBound)
      else { return nil }
      return (bytes.trimmed(line.lowerBound..<start), start..<line.upperBound)
    }
    if last.isCapital, let mark = SignOff.range(bytes, line) {
      return (bytes.trimmed(line.lowerBound..<mark.lowerBound), mark)
    }
    if line.count <= LoneMark.longest, LoneMark.matches(bytes, line) {
      return (line.lowerBound..<line.lowerBound, line)
    }
    if last == UInt8(ascii: "-") || last == UInt8(ascii: "#") || last == UInt8(ascii: ")")
      || last == UInt8(ascii: "]"),
      let mark = LoneMark.range(bytes, behindSentenceIn: line)
    {
      return (bytes.trimmed(line.lowerBound..<mark.lowerBound), mark)
    }
    return nil
  }

  /// Whether `./.` stands at `start`, and not as part of an address or a path.
  static func isGlued(_ bytes: [UInt8], at start: Int, from lineStart: Int) -> Bool {
    guard bytes.has(glued, at: start) else { return false }
    guard start > lineStart else { return true }
    if bytes[start - 1] == UInt8(ascii: "/") { return false }
    // A longer word than an address ever is costs no more than a short one.
    let farthest = max(lineStart, start - 256)
    var index = start - 1
    while index > farthest, !bytes[index].isSpace {
      if bytes[index] == UInt8(ascii: ":"), bytes.has("://", at: index) { return false }
      index -= 1
    }
    let word = bytes[index].isSpace ? index + 1 : index
    return !bytes.has("www.", at: word) && !bytes.has("./", at: word) && !bytes.has("../", at: word)
  }

  /// Whether a line that ends with `mark` is read as ending with it.
  static func isMark(_ mark: Text) -> Bool {
    let bytes = Array(mark.utf8)
    return split(bytes, bytes.indices).map { $0.mark == bytes.indices } ?? false
  }

  /// What stands between the last paragraph and the mark; nothing for a mark on a line of its own.
  static func separator(before mark: Text) -> [UInt8]? {
    if mark == "./." { return [] }
    let bytes = Array(mark.utf8)
    return SignOff.range(bytes, bytes.indices) == nil ? nil : [UInt8(ascii: " ")]
  }
}

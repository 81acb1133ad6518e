/// Whether lines that stand together are one paragraph that was wrapped at a column.
///
/// In wrapped text each line but the last was full: the next line's first word would have gone beyond
/// the widest of them. And some line goes on inside a sentence.
enum Wrapping {
  /// Narrower text is a list, or verse.
  private static let narrowest = 40
  private static let widest = 132

  /// Whether the lines are one paragraph.
  static func isParagraph(_ bytes: [UInt8], _ lines: ArraySlice<Line>) -> Bool {
    guard lines.count > 1, let last = lines.last else { return false }
    var widest = 0
    var goesOn = false
    for line in lines {
      // A character has at most four bytes.
      guard line.end - line.start <= Self.widest * 4 else { return false }
      widest = max(widest, bytes.scalarCount(in: line.range))
      if line.number != lines[lines.startIndex].number {
        goesOn = goesOn || isContinuation(bytes, line)
      }
    }
    guard goesOn, (narrowest...Self.widest).contains(widest) else { return false }
    for index in lines.indices where lines[index].number != last.number {
      guard let word = bytes.word(from: lines[index + 1].start, before: lines[index + 1].end)
      else { return false }
      let length = bytes.scalarCount(in: lines[index].range) + 1 + bytes.scalarCount(in: word)
      guard length > widest else { return false }
    }
    return true
  }

  /// Whether lines between blank ones are a paragraph that was wrapped unevenly: no line but the last is
  /// much shorter than the others, most go on with a small letter, and the last ends a sentence.
  static func isRagged(_ bytes: [UInt8], _ lines: ArraySlice<Line>) -> Bool {
    guard lines.count > 1, let last = lines.last, bytes.endsSentence(last.range) else {
      return false
    }
    var small = 0
    for line in lines.dropFirst() {
      if bytes.startsWithSmallLetter(at: line.start, before: line.end) {
        small += 1
      } else if !bytes.startsWithCapital(at: line.start, before: line.end) {
        return false
      }
    }
    guard small * 2 >= lines.count, lines.allSatisfy({ $0.end - $0.start <= widest * 4 }) else {
      return false
    }
    let widths = lines.map { bytes.scalarCount(in: $0.range) }
    let full = widths.max() ?? 0
    return (narrowestRagged...widest).contains(full)
      && widths.dropLast().allSatisfy { $0 * 100 >= full * 55 }
  }

  /// Lines of verse are narrower.
  private static let narrowestRagged = 50

  /// Whether a line begins inside a sentence: with a small letter, or in a script without capitals.
  private static func isContinuation(_ bytes: [UInt8], _ line: Line) -> Bool {
    guard let (scalar, _) = bytes.scalar(at: line.start, before: line.end) else { return false }
    let properties = scalar.properties
    return properties.isLowercase || (properties.isAlphabetic && !properties.isUppercase)
  }
}

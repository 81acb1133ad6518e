extension DateScanner {
  /// Passes white space, also the no-break kind.
  mutating func skipSpaces() {
    while cursor < end {
      if bytes[cursor].isSpace {
        cursor += 1
      } else if bytes[cursor] == 0xC2, cursor + 1 < end, bytes[cursor + 1] == 0xA0 {
        cursor += 2
      } else {
        return
      }
    }
  }

  /// Passes a character, where it is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard cursor < end, bytes[cursor] == UInt8(ascii: character) else { return false }
    cursor += 1
    return true
  }

  mutating func takeArabicComma() -> Bool {
    guard cursor + 1 < end, bytes.has("،", at: cursor) else { return false }
    cursor += 2
    return true
  }

  /// Passes a word and the space behind it, where it is one of these.
  mutating func skipWord(of words: Set<String>) {
    let start = cursor
    skipSpaces()
    let word = bytes.letters(from: cursor, before: end)
    guard !word.isEmpty, word.count <= 12, words.contains(bytes.folded(word)) else {
      cursor = start
      return
    }
    cursor = word.upperBound
    skipSpaces()
  }
}

extension [UInt8] {
  /// Whether a text ends as a sentence does, quotation marks and brackets behind it apart.
  func endsSentence(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, let length = closingLength(endingAt: end, from: range.lowerBound)
    {
      end -= length
    }
    guard end > range.lowerBound else { return false }
    if self[end - 1] < 0x80 { return self[end - 1].isStop }
    return has("…", at: end - 3) || has("؟", at: end - 2) || has("。", at: end - 3)
  }

  /// Where the first sentence of a range ends, where another one follows in it.
  ///
  /// A stop ends a sentence before a space or, where the space is forgotten, between a small letter
  /// and a capital; not behind an initial or an abbreviation of a letter or two.
  func innerSentenceEnd(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      let stop = firstStop(in: index..<range.upperBound - 1)
      guard stop + 1 < range.upperBound else { return nil }
      index = stop + 1
      if isSentenceEnd(at: stop, stop: self[stop], in: range) { return index }
    }
    return nil
  }

  private func isSentenceEnd(at index: Int, stop: UInt8, in range: Range<Int>) -> Bool {
    var next = index + 1
    while next < range.upperBound,
      let length = closingLength(endingAt: next + 1, from: next), length == 1
    {
      next += 1
    }
    guard next < range.upperBound else { return false }
    if self[next].isSpace {
      while next < range.upperBound, self[next].isSpace { next += 1 }
      // Abbreviations go on with a small letter or a number.
      guard startsSentence(at: next, before: range.upperBound) else { return false }
      return stop != UInt8(ascii: ".") || !isAbbreviation(endingAt: index, from: range.lowerBound)
    }
    let isBehindSmall =
      index > range.lowerBound && (self[index - 1] >= 0x80 || self[index - 1] >= 97)
    return isBehindSmall && self[next] != stop
      && startsWithCapital(at: next, before: range.upperBound)
      && !isAbbreviation(endingAt: index, from: range.lowerBound)
  }

  private func startsSentence(at index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    return !self[index].isDigit && !startsWithSmallLetter(at: index, before: end)
  }

  /// Whether the word before a stop is an initial or a short abbreviation.
  private func isAbbreviation(endingAt end: Int, from start: Int) -> Bool {
    var index = end
    var letters = 0
    while index > start, !self[index - 1].isSpace, letters < 4 {
      index -= 1
      if self[index] & 0xC0 != 0x80 { letters += 1 }
      if self[index] == UInt8(ascii: ".") { return true }
    }
    return letters < 4 && self[index].isCapital && letters <= 3
  }

  /// The length of a closing quotation mark or bracket that ends at `end`.
  private func closingLength(endingAt end: Int, from start: Int) -> Int? {
    guard end > start, end <= count else { return nil }
    switch self[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    default: break
    }
    if end - 3 >= start, has("”", at: end - 3) || has("’", at: end - 3) || has("“", at: end - 3) {
      return 3
    }
    return end - 2 >= start && has("»", at: end - 2) ? 2 : nil
  }
}

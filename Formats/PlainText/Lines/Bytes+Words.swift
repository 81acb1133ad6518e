extension [UInt8] {
  /// The next run of bytes that are no white space, from `index` on and before `end`.
  func word(from index: Int, before end: Int) -> Range<Int>? {
    var start = index
    while start < end, self[start].isSpace { start += 1 }
    guard start < end else { return nil }
    var stop = start
    while stop < end, !self[stop].isSpace { stop += 1 }
    return start..<stop
  }

  /// The run of letters that starts at `index`; marks on letters belong to it, punctuation does not.
  func letters(from index: Int, before end: Int) -> Range<Int> {
    var stop = index
    while stop < end {
      let byte = self[stop]
      if byte < 0x80 {
        guard byte.isLetter else { break }
        stop += 1
      } else {
        if isPunctuation(at: stop, before: end) { break }
        stop += 1
        while stop < end, self[stop] & 0xC0 == 0x80 { stop += 1 }
      }
    }
    return index..<stop
  }

  /// The words of a range, up to `limit` of them.
  func words(in range: Range<Int>, limit: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while words.count < limit, let word = word(from: index, before: range.upperBound) {
      words.append(word)
      index = word.upperBound
    }
    return words
  }

  /// How many words a range has; no more than `limit` are counted.
  func wordCount(in range: Range<Int>, limit: Int) -> Int {
    var count = 0
    var index = range.lowerBound
    while count < limit, let word = word(from: index, before: range.upperBound) {
      count += 1
      index = word.upperBound
    }
    return count
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// A range as a Swift string.
  func string(_ range: Range<Int>) -> String {
    withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// A range in small letters: what tables of words are asked for.
  func folded(_ range: Range<Int>) -> String {
    string(range).lowercased()
  }

  /// Whether a character beyond ASCII at `index` is punctuation or a space: of Latin-1, of the block
  /// of general punctuation, of CJK's or Arabic's.
  private func isPunctuation(at index: Int, before end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let (first, second) = (self[index], self[index + 1])
    switch first {
    case 0xC2: return true
    case 0xD8: return second == 0x8C || second == 0x9B || second == 0x9F
    case 0xE2: return second == 0x80
    case 0xE3: return second == 0x80
    default: return false
    }
  }
}

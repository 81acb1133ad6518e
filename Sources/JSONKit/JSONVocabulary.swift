import ArticleModel

/// The names and words that a kind of document is full of, found by their bytes.
///
/// To look one up costs a fraction of what it costs to make a string of it. Of up to fifteen bytes, it is
/// the two numbers that its bytes are.
public struct JSONVocabulary: Sendable {
  struct Word {
    let low: UInt64
    let high: UInt64
    let length: Int
    let text: Text
    let fingerprint: UInt64
  }

  /// The vocabulary without a word.
  public static let empty = JSONVocabulary([])

  /// A table in which no two words have one place.
  private var places: [Word?] = [nil]
  private var shift: UInt64 = 63

  /// Creates a vocabulary of these words; those of more than fifteen bytes, or with anything that JSON
  /// escapes, are left out.
  public init(_ words: some Sequence<Text>) {
    let words = Set(words).compactMap(Word.init)
    // Twice as many places until each has one; no more, lest somebody's list never fits.
    for bits: UInt64 in 1...16 {
      shift = 64 - bits
      places = Array(repeating: nil, count: 1 << bits)
      if words.allSatisfy({ take($0) }) { break }
    }
  }

  private mutating func take(_ word: Word) -> Bool {
    let place = place(word.low, word.high)
    guard places[place] == nil else { return false }
    places[place] = word
    return true
  }

  @inline(__always)
  private func place(_ low: UInt64, _ high: UInt64) -> Int {
    Int(
      truncatingIfNeeded: ((low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93)
        &>> shift)
  }

  /// The word between the quotation mark before `start` and the next one, where it is one of these.
  @inline(__always)
  func word(in bytes: UnsafeRawBufferPointer, from start: Int) -> Word? {
    guard start &+ 16 <= bytes.count else { return nil }
    var low = bytes.word(at: start)
    var high = bytes.word(at: start &+ 8)
    let end = low.quotes
    if end != 0 {
      low &= (end & (0 &- end)) &>> 7 &- 1
      high = 0
    } else {
      let end = high.quotes
      if end == 0 { return nil }
      high &= (end & (0 &- end)) &>> 7 &- 1
    }
    guard let word = places[place(low, high)], word.low == low, word.high == high else {
      return nil
    }
    return word
  }
}

extension JSONVocabulary.Word {
  fileprivate init?(_ text: Text) {
    let bytes = Array(text.utf8)
    guard (1...15).contains(bytes.count),
      bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x80 && $0 != .quote && $0 != .backslash })
    else { return nil }
    self.text = text
    length = bytes.count
    fingerprint = text.fingerprint
    let padded = bytes + Array(repeating: 0, count: 16 - bytes.count)
    (low, high) = padded.withUnsafeBytes { ($0.word(at: 0), $0.word(at: 8)) }
  }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  fileprivate func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}

extension UInt64 {
  /// The high bit of each byte that is a quotation mark; only the lowest bit set is exact.
  @inline(__always)
  fileprivate var quotes: UInt64 {
    let difference = self ^ 0x2222_2222_2222_2222
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }
}

/// Where a text stands that is read chunk by chunk: how many lines are past, and how long the last is.
struct TextPlace {
  private var line = 1
  /// The bytes of the last line so far.
  private var column = 0
  private var endsInReturn = false

  /// Passes over a chunk of UTF-8.
  mutating func pass(_ text: [UInt8]) {
    guard let last = text.last else { return }
    let (feeds, hasReturns) = text.lineEnds
    if feeds > 0 || hasReturns {
      line += feeds
      if hasReturns || endsInReturn { line += loneReturns(in: text) }
      column = text.count - 1 - (text.lastIndex { $0 == 10 || $0 == 13 } ?? -1)
    } else {
      column += text.count
    }
    endsInReturn = last == 13
  }

  /// How many more lines end than there are line feeds.
  private func loneReturns(in text: [UInt8]) -> Int {
    var count = 0
    // The line feed of a pair whose carriage return ended the last chunk ends no line.
    if endsInReturn, text[0] == 10 { count -= 1 }
    for index in text.indices where text[index] == 13 {
      if index + 1 == text.count || text[index + 1] != 10 { count += 1 }
    }
    return count
  }

  /// The place behind text that follows what was passed over, at `byte` of the document.
  func position(behind text: ArraySlice<UInt8>, byte: Int) -> Position {
    var place = self
    place.pass(Array(text))
    return Position(line: place.line, column: place.column + 1, byte: byte)
  }
}

extension [UInt8] {
  /// How many line feeds there are, and whether there are carriage returns, eight bytes at a time.
  fileprivate var lineEnds: (feeds: Int, hasReturns: Bool) {
    withUnsafeBytes { bytes in
      var (feeds, returns, index) = (0, 0, 0)
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        feeds += word.bytes(equalTo: 0x0A0A_0A0A_0A0A_0A0A)
        returns += word.bytes(equalTo: 0x0D0D_0D0D_0D0D_0D0D)
        index += 8
      }
      while index < bytes.count {
        feeds += bytes[index] == 10 ? 1 : 0
        returns += bytes[index] == 13 ? 1 : 0
        index += 1
      }
      return (feeds, returns > 0)
    }
  }

  /// The offset of the first byte that is not ASCII.
  var firstBeyondASCII: Int? {
    withUnsafeBytes { bytes in
      var index = 0
      while index + 16 <= bytes.count {
        let words = bytes.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
        if (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0 { break }
        index += 16
      }
      while index < bytes.count {
        if bytes[index] >= 0x80 { return index }
        index += 1
      }
      return nil
    }
  }
}

extension UInt64 {
  /// How many of the eight bytes are those of another word.
  @inline(__always)
  fileprivate func bytes(equalTo other: UInt64) -> Int {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let different = self ^ other
    return (~((different & low) &+ low | different | low)).nonzeroBitCount
  }
}

/// Where a text stands that is read chunk by chunk: how many lines are past, and how long the last is.
struct TextPlace {
  private var line = 1
  /// The bytes of the last line so far.
  private var column = 0
  private var endsInReturn = false

  /// Passes over a chunk of UTF-8.
  mutating func pass(_ text: [UInt8]) {
    guard let last = text.last else { return }
    var feeds = 0
    var returns = 0
    for byte in text {
      feeds += byte == 10 ? 1 : 0
      returns += byte == 13 ? 1 : 0
    }
    if returns > 0 || endsInReturn { feeds += loneReturns(in: text) }
    if feeds + returns > 0 || endsInReturn && text[0] == 10 {
      line += feeds
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

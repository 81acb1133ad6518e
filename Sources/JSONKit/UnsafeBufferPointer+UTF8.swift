extension UnsafeBufferPointer<UInt8> {
  /// The number of bytes of the character at `index`, or 0 where there is none.
  func lengthOfUTF8(at index: Int, to end: Int) -> Int {
    let lead = self[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard length <= end - index, second.contains(self[index + 1]) else { return 0 }
    for next in (index + 2)..<Swift.max(index + 2, index + length)
    where self[next] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  /// The first U+FFFE or U+FFFF, which XML 1.0 forbids, in valid UTF-8.
  func firstNoncharacter(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while range.upperBound - index >= 3 {
      if self[index] == 0xEF, self[index + 1] == 0xBF, self[index + 2] >= 0xBE { return index }
      index += 1
    }
    return nil
  }
}

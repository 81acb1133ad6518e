/// A byte repeated eight times.
@inline(__always)
private func eight(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

private let highBits = eight(0x80)

/// Sets the high bit of each byte of `word` that is one of two of ASCII; only the lowest bit set is
/// exact.
@inline(__always)
private func flags(_ word: UInt64, _ one: UInt8, _ other: UInt8) -> UInt64 {
  (((word ^ eight(one)) &- eight(1)) | ((word ^ eight(other)) &- eight(1))) & ~word & highBits
}

/// Sets the high bit of each quotation mark, backslash and control character of `word`; only the
/// lowest bit set is exact.
@inline(__always)
private func stringFlags(_ word: UInt64) -> UInt64 {
  // With its second bit changed a quotation mark is 0x20, and a control character still below it, so
  // that one subtraction finds both. All are ASCII: one look at the high bits serves them all.
  let marks = (word ^ eight(0x02)) &- eight(0x21)
  let backslashes = (word ^ eight(.backslash)) &- eight(1)
  return (marks | backslashes) & ~word & highBits
}

/// Eight bytes at a time: the lowest flag of a little-endian word is its first byte's, and a borrow
/// can only spoil flags above the lowest, so the first hit is always exact.
extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  private func word(at index: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(self)
        .loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The first quotation mark, backslash or control character from `start`, or the end, and
  /// whether all before it is ASCII.
  func endOfPlainRun(from start: Int) -> (end: Int, isASCII: Bool) {
    var index = start
    var seen: UInt64 = 0
    while index &+ 32 <= count {
      let first = word(at: index)
      let second = word(at: index &+ 8)
      let third = word(at: index &+ 16)
      let fourth = word(at: index &+ 24)
      let found =
        stringFlags(first) | stringFlags(second) | stringFlags(third) | stringFlags(fourth)
      if found != 0 { break }
      seen |= first | second | third | fourth
      index &+= 32
    }
    while index &+ 8 <= count {
      let word = word(at: index)
      let found = stringFlags(word)
      if found != 0 {
        let bits = found.trailingZeroBitCount & ~7
        seen |= word & ((1 << UInt64(bits)) &- 1)
        return (index &+ bits >> 3, seen & highBits == 0)
      }
      seen |= word
      index &+= 8
    }
    while index < count, self[index] != .quote, self[index] != .backslash, self[index] >= 0x20 {
      seen |= UInt64(self[index])
      index &+= 1
    }
    return (index, seen & highBits == 0)
  }

  /// The first of two bytes of ASCII from `start` on, or `end`.
  @inline(__always)
  func first(_ one: UInt8, or other: UInt8, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 32 <= end {
      let first = flags(word(at: index), one, other) | flags(word(at: index &+ 8), one, other)
      let second =
        flags(word(at: index &+ 16), one, other) | flags(word(at: index &+ 24), one, other)
      if first | second != 0 { break }
      index &+= 32
    }
    while index &+ 8 <= end {
      let found = flags(word(at: index), one, other)
      if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < end, self[index] != one, self[index] != other { index &+= 1 }
    return index
  }
}

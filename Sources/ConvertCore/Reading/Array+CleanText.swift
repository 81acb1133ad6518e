import ByteScan

extension [UInt8] {
  /// Whether the bytes are UTF-8 of characters that XML 1.0 (section 2.2) allows, and no more need
  /// be known of them.
  public var isCleanText: Bool {
    withUnsafeBufferPointer { $0.isCleanText(in: $0.indices) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes are UTF-8 of characters that XML 1.0 (section 2.2) allows.
  ///
  /// Many at a time where they are ASCII: nearly every document is clean, so this one look is all that
  /// its bytes get before they become texts.
  public func isCleanText(in range: Range<Int>) -> Bool {
    let bytes = UnsafeBufferPointer(rebasing: self[range])
    var index = bytes.endOfLines(from: 0, to: bytes.count)
    // In a text beyond ASCII the next such character is near.
    var narrow = 0
    while index < bytes.count {
      let length = bytes.lengthOfCleanCharacter(at: index)
      if length == 0 { return false }
      index &+= length
      narrow = length == 1 ? narrow &+ 1 : 0
      if narrow == 8 {
        index = bytes.endOfLines(from: index, to: bytes.count)
        narrow = 0
      }
    }
    return true
  }

  /// The number of bytes of the character at `index`, or 0 where there is none (RFC 3629 section 4)
  /// or XML does not allow it.
  @inline(__always)
  fileprivate func lengthOfCleanCharacter(at index: Int) -> Int {
    let lead = self[index]
    switch lead {
    case 0x20..<0x80, 0x09, 0x0A, 0x0D:
      return 1
    case 0xC2...0xDF:
      return continues(index, by: 1, from: 0x80, to: 0xBF) ? 2 : 0
    case 0xE0...0xEF:
      let isWhole = continues(
        index, by: 2, from: lead == 0xE0 ? 0xA0 : 0x80, to: lead == 0xED ? 0x9F : 0xBF)
      guard isWhole else { return 0 }
      // U+FFFE and U+FFFF.
      return lead == 0xEF && self[index &+ 1] == 0xBF && self[index &+ 2] >= 0xBE ? 0 : 3
    case 0xF0...0xF4:
      return continues(
        index, by: 3, from: lead == 0xF0 ? 0x90 : 0x80, to: lead == 0xF4 ? 0x8F : 0xBF) ? 4 : 0
    default:
      return 0
    }
  }

  /// Whether so many bytes that continue a character follow, the first of them within a range.
  @inline(__always)
  private func continues(_ index: Int, by length: Int, from low: UInt8, to high: UInt8) -> Bool {
    guard index &+ length < count, self[index &+ 1] >= low, self[index &+ 1] <= high else {
      return false
    }
    return (length < 2 || self[index &+ 2] & 0xC0 == 0x80)
      && (length < 3 || self[index &+ 3] & 0xC0 == 0x80)
  }
}

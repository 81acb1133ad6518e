/// A byte repeated eight times.
@inline(__always)
private func eight(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

/// Sets the high bit of each byte of `word` that equals `byte`; only the lowest bit set is exact.
@inline(__always)
private func flags(_ word: UInt64, equal byte: UInt8) -> UInt64 {
  let difference = word ^ eight(byte)
  return (difference &- eight(1)) & ~difference & eight(0x80)
}

extension [UInt8] {
  /// The first line end from `start` on or, where marks are looked for, the first slash; else the
  /// number of bytes.
  ///
  /// It looks at eight bytes at a time.
  func endOfRun(from start: Int, atSlash: Bool) -> Int {
    let slash: UInt8 = atSlash ? UInt8(ascii: "/") : 10
    return withUnsafeBytes { bytes in
      var index = start
      while index &+ 8 <= bytes.count {
        let word = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let found = flags(word, equal: 10) | flags(word, equal: 13) | flags(word, equal: slash)
        if found != 0 { return index + found.trailingZeroBitCount >> 3 }
        index &+= 8
      }
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 10 || byte == 13 || byte == slash { return index }
        index += 1
      }
      return index
    }
  }

  /// Whether the bytes at `index` are those of `word`.
  func has(_ word: StaticString, at index: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    return word.withUTF8Buffer { word in
      for offset in 0..<length where self[index + offset] != word[offset] { return false }
      return true
    }
  }

  /// The byte at `index`, or nothing where there is none.
  func byte(at index: Int) -> UInt8? {
    indices.contains(index) ? self[index] : nil
  }
}

extension UInt8 {
  /// Whether it is a space or a tab.
  var isSpace: Bool { self == 32 || self == 9 }

  /// Whether it is an ASCII digit.
  var isDigit: Bool { self >= 48 && self <= 57 }

  /// Whether it is an ASCII capital.
  var isCapital: Bool { self >= 65 && self <= 90 }

  /// Whether it is an ASCII letter.
  var isLetter: Bool { self | 0x20 >= 97 && self | 0x20 <= 122 }
}

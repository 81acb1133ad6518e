/// A byte repeated eight times.
@inline(__always)
private func eight(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

/// Sets the high bit of each byte of `word` that equals `byte`; only the lowest bit set is exact.
@inline(__always)
private func flags(_ word: UInt64, equal byte: UInt8) -> UInt64 {
  let difference = word ^ eight(byte)
  return (difference &- eight(1)) & ~difference & eight(0x80)
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  fileprivate func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The high bit of each of eight bytes that may be a line end, being low, or is `mark`.
  @inline(__always)
  fileprivate func suspects(at index: Int, _ mark: UInt8) -> UInt64 {
    let word = word(at: index)
    return ((word &- eight(14)) | ((word ^ eight(mark)) &- eight(1))) & ~word & eight(0x80)
  }

  /// The high bit of each of eight bytes that is a digit of ASCII, or begins one of Arabic.
  @inline(__always)
  fileprivate func digits(at index: Int) -> UInt64 {
    let word = word(at: index)
    let distance = word ^ eight(0x30)
    let others = ((distance & ~eight(0x80)) &+ eight(0x76)) | distance
    return (~others & eight(0x80)) | flags(word, equal: 0xD9)
  }
}

extension [UInt8] {
  /// The first of a byte in a range, or its end.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int {
    withUnsafeBytes { bytes in
      var index = range.lowerBound
      while index &+ 8 <= range.upperBound {
        let found = flags(bytes.word(at: index), equal: byte)
        if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
        index &+= 8
      }
      while index < range.upperBound, bytes[index] != byte { index &+= 1 }
      return index
    }
  }

  /// The first digit of ASCII, or byte that Arabic ones begin with, in a range; or its end.
  func firstDigit(in range: Range<Int>) -> Int {
    withUnsafeBytes { bytes in
      var index = range.lowerBound
      while index &+ 8 <= range.upperBound {
        let found = bytes.digits(at: index)
        if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
        index &+= 8
      }
      while index < range.upperBound, !bytes[index].isDigit, bytes[index] != 0xD9 { index &+= 1 }
      return index
    }
  }

  /// The first line end from `start` on or, where marks are looked for, the first slash; else the
  /// number of bytes.
  ///
  /// It looks at eight bytes at a time.
  func endOfRun(from start: Int, atSlash: Bool) -> Int {
    let slash: UInt8 = atSlash ? UInt8(ascii: "/") : 10
    return withUnsafeBytes { bytes in
      var index = start
      while index < bytes.count {
        while index &+ 32 <= bytes.count {
          let first = bytes.suspects(at: index, slash) | bytes.suspects(at: index &+ 8, slash)
          let second =
            bytes.suspects(at: index &+ 16, slash) | bytes.suspects(at: index &+ 24, slash)
          if first | second != 0 { break }
          index &+= 32
        }
        if index &+ 8 <= bytes.count {
          let found = bytes.suspects(at: index, slash)
          if found == 0 {
            index &+= 8
            continue
          }
          index &+= found.trailingZeroBitCount &>> 3
        } else if index == bytes.count {
          break
        }
        let byte = bytes[index]
        if byte == 10 || byte == 13 || byte == slash { return index }
        index &+= 1
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

import ByteScan

extension [UInt8] {
  /// The first of a byte in a range, or its end.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { $0.first(byte, from: range.lowerBound, to: range.upperBound) }
  }

  /// The first digit of ASCII, or byte that Arabic ones begin with, in a range; or its end.
  func firstDigit(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer {
      $0.firstDigit(or: 0xD9, from: range.lowerBound, to: range.upperBound)
    }
  }

  /// The first byte that ends sentences in a range, or its end.
  func firstStop(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer {
      $0.first(
        UInt8(ascii: "."), or: UInt8(ascii: "!"), or: UInt8(ascii: "?"), from: range.lowerBound,
        to: range.upperBound)
    }
  }

  /// The first line end from `start` on or, where marks are looked for, the first slash; else the
  /// number of bytes.
  func endOfRun(from start: Int, atSlash: Bool) -> Int {
    withUnsafeBufferPointer {
      $0.first(10, or: 13, or: atSlash ? UInt8(ascii: "/") : 10, from: start, to: count)
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

  /// Whether it ends sentences.
  var isStop: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "!") || self == UInt8(ascii: "?")
  }

  /// Whether it is an ASCII digit.
  var isDigit: Bool { self >= 48 && self <= 57 }

  /// Whether it is an ASCII capital.
  var isCapital: Bool { self >= 65 && self <= 90 }

  /// Whether it is an ASCII letter.
  var isLetter: Bool { self | 0x20 >= 97 && self | 0x20 <= 122 }
}

extension [UInt8] {
  /// The character at `index` of valid UTF-8 and where the next one is, or nothing at `end`.
  func scalar(at index: Int, before end: Int) -> (scalar: Unicode.Scalar, next: Int)? {
    guard index >= 0, index < end, end <= count else { return nil }
    let first = self[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= end else { return nil }
    var value = UInt32(first)
    if length > 1 {
      value &= 0x7F >> UInt32(length)
      for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    }
    return Unicode.Scalar(value).map { ($0, index + length) }
  }

  /// Whether a range has a letter or a digit of ASCII, or anything beyond it.
  func hasLetters(_ range: Range<Int>) -> Bool {
    for index in range where self[index].isLetter || self[index].isDigit || self[index] >= 0x80 {
      return true
    }
    return false
  }

  /// How many characters a range of valid UTF-8 has.
  func scalarCount(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether a word starts at `index` with a capital, or with a letter of a script that has none.
  func startsWithCapital(at index: Int, before end: Int) -> Bool {
    guard let (scalar, _) = scalar(at: index, before: end) else { return false }
    if scalar.isASCII { return UInt8(ascii: scalar).isCapital }
    let properties = scalar.properties
    return properties.isAlphabetic && !properties.isLowercase
  }

  /// Whether a word starts at `index` with a small letter.
  func startsWithSmallLetter(at index: Int, before end: Int) -> Bool {
    guard let (scalar, _) = scalar(at: index, before: end) else { return false }
    if scalar.isASCII { return scalar.value >= 97 && scalar.value <= 122 }
    return scalar.properties.isLowercase
  }

  /// Whether a range of text has letters and no small one among them.
  func isInCapitals(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var hasCapital = false
    while let (scalar, next) = scalar(at: index, before: range.upperBound) {
      if scalar.isASCII {
        if scalar.value >= 97, scalar.value <= 122 { return false }
        hasCapital = hasCapital || UInt8(ascii: scalar).isCapital
      } else {
        if scalar.properties.isLowercase { return false }
        hasCapital = hasCapital || scalar.properties.isUppercase
      }
      index = next
    }
    return hasCapital
  }
}

extension [UInt8] {
  /// Whether a line holds nothing that can be seen: no-break and ideographic spaces, marks of width
  /// zero.
  func isInvisible(_ range: Range<Int>) -> Bool {
    guard let first = range.first, self[first] >= 0xC2, range.count <= 16 else { return false }
    var index = first
    while let (scalar, next) = scalar(at: index, before: range.upperBound) {
      switch scalar.value {
      case 9, 0x20, 0xA0, 0x200B, 0x3000, 0xFEFF: index = next
      default: return false
      }
    }
    return true
  }
}

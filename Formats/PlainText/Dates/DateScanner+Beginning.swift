extension DateScanner {
  /// So far from where a date begins, in bytes, its first digit hardly ever is.
  static let farthestDigit = 48

  /// Whether a date may begin with the word at `index`: a look at two letters that spares most words a
  /// longer one.
  static func mayBegin(_ bytes: [UInt8], at index: Int, before end: Int) -> Bool {
    let first = bytes[index]
    if first >= 0x80 || first.isDigit { return true }
    guard first.isLetter, index + 1 < end else { return false }
    let second = bytes[index + 1]
    if second >= 0x80 { return true }
    guard second.isLetter else { return false }
    return beginnings[Int(first | 0x20) - 97] & 1 << (second | 0x20 - 97) != 0
  }

  /// For each first letter, the second ones of the words that dates begin with.
  private static let beginnings: [UInt32] = {
    var beginnings = [UInt32](repeating: 0, count: 26)
    for word in CalendarWords.all + articles {
      let letters = Array(word.utf8.prefix(2))
      guard letters.count == 2, letters.allSatisfy(\.isLetter) else { continue }
      beginnings[Int(letters[0]) - 97] |= 1 << (letters[1] - 97)
    }
    return beginnings
  }()
}

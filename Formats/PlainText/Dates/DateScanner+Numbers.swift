extension DateScanner {
  /// A date of numbers: "2023-12-21", "20231221", "21.12.2023", "12/21/2023", "21/12", "2018-03".
  mutating func numericDate() -> WrittenDate? {
    let start = cursor
    guard let first = number(4, orBasicDate: true) else { return nil }
    if first.digits == 8 {
      return endsWord()
        ? WrittenDate(
          year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100,
          end: cursor) : give(up: start)
    }
    guard let separator = bytes.byte(at: cursor), cursor < end,
      separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/")
        || separator == UInt8(ascii: ".")
    else { return give(up: start) }
    cursor += 1
    guard let second = number(2) else { return give(up: start) }
    if first.digits == 4 { return yearFirst(first.value, second.value, separator, from: start) }
    guard first.digits <= 2 else { return give(up: start) }
    var date = dayAndMonth(first.value, second.value, separator)
    if cursor + 1 < end, bytes[cursor] == separator, hasDigit(at: cursor + 1) {
      cursor += 1
      guard let year = number(4), year.digits == 4 else { return give(up: start) }
      date.year = year.value
    } else if separator != UInt8(ascii: "/") {
      // "3.5" and "3-2" are numbers and scores.
      return give(up: start)
    }
    date.end = cursor
    return endsWord() ? date : give(up: start)
  }

  private mutating func yearFirst(
    _ year: Int, _ month: Int, _ separator: UInt8, from start: Int
  ) -> WrittenDate? {
    var date = WrittenDate(year: year, month: month, end: cursor)
    if cursor + 1 < end, bytes[cursor] == separator, hasDigit(at: cursor + 1) {
      cursor += 1
      guard let day = number(2) else { return give(up: start) }
      date.day = day.value
    } else if separator == UInt8(ascii: ".") {
      return give(up: start)
    }
    if bytes.byte(at: cursor) == UInt8(ascii: "T"), cursor < end { return date }
    return endsWord() ? date : give(up: start)
  }

  /// Which of two numbers is the day: the one above 12, else what the separator or the language say.
  private func dayAndMonth(_ first: Int, _ second: Int, _ separator: UInt8) -> WrittenDate {
    if first > 12 || separator == UInt8(ascii: ".") || isDayFirst || first == second {
      return WrittenDate(month: second, day: first, end: cursor)
    }
    if second > 12 { return WrittenDate(month: first, day: second, end: cursor) }
    return WrittenDate(isAmbiguous: true, end: cursor)
  }

  /// A number of at most `limit` digits; or, where asked for, of eight.
  mutating func number(
    _ limit: Int, orBasicDate takesEight: Bool = false
  ) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    let start = cursor
    while let digit = digit() {
      guard digits < 8 else {
        cursor = start
        return nil
      }
      value = value * 10 + digit
      digits += 1
    }
    guard digits > 0, digits <= limit || (takesEight && digits == 8) else {
      cursor = start
      return nil
    }
    return (value, digits)
  }

  /// Whether a digit stands at `index`, European or Arabic (U+0660 to U+0669).
  private func hasDigit(at index: Int) -> Bool {
    if index < end, bytes[index].isDigit { return true }
    return index + 1 < end && bytes[index] == 0xD9 && (0xA0...0xA9).contains(bytes[index + 1])
  }

  /// The next digit.
  private mutating func digit() -> Int? {
    guard hasDigit(at: cursor) else { return nil }
    if bytes[cursor].isDigit {
      cursor += 1
      return Int(bytes[cursor - 1] - 48)
    }
    cursor += 2
    return Int(bytes[cursor - 1] - 0xA0)
  }

  /// Whether no letter or digit follows.
  func endsWord() -> Bool {
    guard cursor < end else { return true }
    let byte = bytes[cursor]
    return !byte.isDigit && bytes.letters(from: cursor, before: end).isEmpty
  }

  private mutating func give(up start: Int) -> WrittenDate? {
    cursor = start
    return nil
  }
}

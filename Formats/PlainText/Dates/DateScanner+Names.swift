extension DateScanner {
  /// A date with the day first.
  ///
  /// "21 December 2023", "21. Dezember", "1er mai 2024", "21 de diciembre de 2023", "21 tháng 12 năm
  /// 2023".
  mutating func dayMonth() -> WrittenDate? {
    let start = cursor
    guard let day = number(2), (1...31).contains(day.value) else {
      cursor = start
      return nil
    }
    _ = take(".")
    skipWord(of: Self.ordinals)
    skipWord(of: Self.joints)
    skipSpaces()
    guard let month = month() else {
      cursor = start
      return nil
    }
    var date = WrittenDate(month: month, day: day.value, end: cursor)
    date.year = year()
    return date
  }

  /// A date with the month first.
  ///
  /// "December 21, 2023", "Dec. 21", "December 2023".
  mutating func monthDay() -> WrittenDate? {
    let start = cursor
    guard let month = month() else { return nil }
    var date = WrittenDate(month: month, end: cursor)
    skipSpaces()
    let behind = cursor
    if let day = number(2), (1...31).contains(day.value) {
      date.day = day.value
      skipWord(of: Self.ordinals)
      guard endsWord() else {
        cursor = start
        return nil
      }
      date.year = year()
      return date
    }
    cursor = behind
    date.year = year()
    if date.year == nil { cursor = start }
    return date.year == nil ? nil : date
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º"]

  /// Words between the parts of a date.
  private static let joints: Set<String> = ["de", "del", "of", "năm", "من"]

  /// The month at the cursor, by its name or as "tháng 12".
  private mutating func month() -> Int? {
    let start = cursor
    skipSpaces()
    let word = bytes.letters(from: cursor, before: end)
    guard !word.isEmpty, word.count <= 24 else { return nil }
    let name = bytes.folded(word)
    cursor = word.upperBound
    if name == "tháng" {
      skipSpaces()
      if let month = number(2), (1...12).contains(month.value) { return month.value }
    } else if let month = CalendarWords.month(name) ?? arabicMonth(name) {
      _ = take(".")
      return month
    }
    cursor = start
    return nil
  }

  /// The names of two words in the Arabic of the Levant.
  private mutating func arabicMonth(_ first: String) -> Int? {
    guard first == "كانون" || first == "تشرين" else { return nil }
    skipSpaces()
    let second = bytes.letters(from: cursor, before: end)
    let isFirst = bytes.folded(second) == "الأول"
    guard isFirst || bytes.folded(second) == "الثاني" else { return nil }
    cursor = second.upperBound
    return first == "كانون" ? (isFirst ? 12 : 1) : (isFirst ? 10 : 11)
  }

  /// The year behind a day and a month, with what may stand between.
  private mutating func year() -> Int? {
    let start = cursor
    skipSpaces()
    if take(",") || takeArabicComma() || take("/") { skipSpaces() }
    skipWord(of: Self.joints)
    skipSpaces()
    guard let year = number(4), year.digits == 4, endsWord() else {
      cursor = start
      return nil
    }
    skipWord(of: Self.yearWords)
    return year.value
  }

  /// What Russian and Ukrainian put behind a year.
  private static let yearWords: Set<String> = ["г", "года", "році"]
}

/// Reads a date in the spellings of newsrooms: ISO 8601, "21 December 2023", "Dec. 21, 2023",
/// "21/12/2023", "Thu, 21 Dec 2023 10:15:00 +0700", "ngày 21 tháng 12 năm 2023" …
///
/// It looks at a handful of words from its cursor on, and gives up at the first that does not fit.
struct DateScanner {
  let bytes: [UInt8]
  let end: Int
  /// Whether a day stands before its month where both are numbers.
  let isDayFirst: Bool
  var cursor: Int

  /// Creates a scanner of part of some UTF-8.
  init(_ bytes: [UInt8], _ range: Range<Int>, dayFirst: Bool = false) {
    self.bytes = bytes
    cursor = range.lowerBound
    end = range.upperBound
    isDayFirst = dayFirst
  }

  /// The date that the whole of a range is, a full stop behind it apart.
  static func whole(_ bytes: [UInt8], _ range: Range<Int>, dayFirst: Bool = false) -> WrittenDate? {
    var scanner = DateScanner(bytes, range, dayFirst: dayFirst)
    guard var date = scanner.date() else { return nil }
    scanner.time(of: &date)
    _ = scanner.take(".")
    scanner.skipSpaces()
    return scanner.cursor == scanner.end ? date : nil
  }

  /// The date at the cursor, where there is one; the cursor then stands behind it.
  mutating func date() -> WrittenDate? {
    let start = cursor
    let weekday = weekday()
    skipWord(of: Self.articles)
    let numeric = numericDate()
    guard var date = numeric ?? dayMonth() ?? monthDay() else {
      cursor = start
      return nil
    }
    date.isNumeric = numeric != nil
    date.weekday = weekday
    date.end = cursor
    return date
  }

  /// Words that may stand before a date.
  static let articles: Set<String> = [
    "le", "am", "el", "den", "dem", "ngày", "the", "on", "du", "vom", "del", "يوم", "в",
  ]

  private mutating func weekday() -> Int? {
    skipSpaces()
    let word = bytes.letters(from: cursor, before: end)
    guard !word.isEmpty, word.count <= 24 else { return nil }
    guard let weekday = CalendarWords.weekday(bytes.folded(word)) else {
      return vietnameseWeekday(word)
    }
    cursor = word.upperBound
    _ = take(".")
    _ = take(",") || takeArabicComma()
    skipSpaces()
    return weekday
  }

  /// "Thứ Hai" to "Thứ Bảy", "Chủ nhật".
  private mutating func vietnameseWeekday(_ word: Range<Int>) -> Int? {
    let first = bytes.folded(word)
    guard first == "thứ" || first == "chủ" else { return nil }
    var ahead = self
    ahead.cursor = word.upperBound
    ahead.skipSpaces()
    let second = bytes.letters(from: ahead.cursor, before: end)
    let names = ["hai", "ba", "tư", "năm", "sáu", "bảy"]
    let name = bytes.folded(second)
    let weekday =
      first == "chủ" ? (name == "nhật" ? 7 : nil) : names.firstIndex(of: name).map { $0 + 1 }
    guard let weekday else { return nil }
    cursor = second.upperBound
    _ = take(",")
    skipSpaces()
    return weekday
  }
}

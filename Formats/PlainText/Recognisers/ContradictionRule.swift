import ArticleModel
import ConvertCore

/// Warns where the date of the header and that of the text cannot both be right; the header's stays.
struct ContradictionRule: Recogniser {
  let name = "contradiction"

  /// So many bytes of the text are looked at for a date.
  private static let farthest = 120

  func recognise(_ copy: inout Copy) {
    guard let published = copy.article.published, let days = published.days else { return }
    if let (date, line) = copy.filed {
      guard let distance = date.distance(to: days, of: published),
        distance > (date.day == nil ? 31 : 7)
      else { return }
      warn(copy, published, at: line.start, in: line, "a dateline")
      return
    }
    guard let index = copy.indexOfText else { return }
    let line = copy.lines[index]
    guard let (date, start, words) = Self.firstDate(copy.bytes, line.range),
      Self.contradicts(date, published, days, afterWords: words)
    else { return }
    warn(copy, published, at: start, in: line, "a text")
  }

  private func warn(
    _ copy: Copy, _ published: Timestamp, at offset: Int, in line: Line, _ what: String
  ) {
    var end = offset
    while end < line.end, end < offset + 48, copy.bytes[end] & 0xC0 == 0x80 || end < offset + 40 {
      end += 1
    }
    copy.warn(
      .contradiction,
      "expected \(what) of about \(published), as the header says, found "
        + copy.text(copy.bytes.wholeWords(offset..<end, before: line.end)).shown,
      at: offset, in: line)
  }

  /// The first date of a text, and how many words stand before it.
  private static func firstDate(
    _ bytes: [UInt8], _ text: Range<Int>
  ) -> (date: WrittenDate, start: Int, words: Int)? {
    let end = min(text.upperBound, text.lowerBound + farthest)
    var words = 0
    var index = text.lowerBound
    var digit = text.lowerBound
    while let word = bytes.word(from: index, before: end) {
      if digit < word.lowerBound || words == 0 {
        digit = bytes.firstDigit(in: word.lowerBound..<end)
      }
      if digit == end { return nil }
      if digit - word.lowerBound < DateScanner.farthestDigit,
        DateScanner.mayBegin(bytes, at: word.lowerBound, before: end)
      {
        var scanner = DateScanner(bytes, word.lowerBound..<end)
        if let date = scanner.date(), date.month != nil { return (date, word.lowerBound, words) }
      }
      words += 1
      index = word.upperBound
    }
    return nil
  }

  /// Whether a date in the text speaks against the header's.
  ///
  /// A day of the week makes it one of the news; a year without one, of history.
  private static func contradicts(
    _ date: WrittenDate, _ published: Timestamp, _ days: ClosedRange<Int>, afterWords words: Int
  ) -> Bool {
    guard let (distance, day) = date.nearest(to: days, of: published) else { return false }
    if let weekday = date.weekday {
      if let day, day.weekday != weekday { return true }
      return distance > (published.isPartial ? 0 : 31)
    }
    return date.year == nil && !date.isNumeric && words < 4 && distance > 31
  }
}

extension [UInt8] {
  /// The range without the part of a word at its end.
  fileprivate func wholeWords(_ range: Range<Int>, before end: Int) -> Range<Int> {
    var stop = range.upperBound
    guard stop < end, !self[stop].isSpace else { return range }
    while stop > range.lowerBound, !self[stop - 1].isSpace { stop -= 1 }
    return stop > range.lowerBound ? trimmed(range.lowerBound..<stop) : range
  }
}

import ArticleModel

/// A date as a text spells it.
struct WrittenDate {
  /// The year, where the text says it.
  var year: Int?
  /// The month, where it is said and cannot be the day.
  var month: Int?
  /// The day, where it is said and cannot be the month.
  var day: Int?
  /// The time of day, where it is said.
  var time: TimeOfDay?
  /// The day of the week, 1 for Monday, where it is said.
  var weekday: Int?
  /// Whether day and month may stand either way round: "03/04/2023".
  var isAmbiguous = false
  /// Whether its month is a number.
  var isNumeric = false
  /// Where it ends.
  var end: Int

  /// Whether it names a day of a year, be there such a day or not.
  var isFull: Bool { year != nil && (day != nil || isAmbiguous) }

  /// The timestamp, or nothing where there is no year or no such day.
  var timestamp: Timestamp? {
    year.flatMap { Timestamp(year: $0, month: month, day: day, time: day == nil ? nil : time) }
  }
}

extension WrittenDate {
  /// The date that a word is in the form 2023-12-21, be there such a day or not.
  init?(iso word: Range<Int>, in bytes: [UInt8]) {
    guard word.count == 10, bytes[word.lowerBound + 4] == UInt8(ascii: "-"),
      bytes[word.lowerBound + 7] == UInt8(ascii: "-")
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for index in range {
        guard bytes[word.lowerBound + index].isDigit else { return nil }
        number = number * 10 + Int(bytes[word.lowerBound + index] - 48)
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day, isNumeric: true, end: word.upperBound)
  }
}

extension Timestamp {
  /// The number of the day since the first of March of the year 0, for a date with a day.
  var dayNumber: Int? {
    guard let month, let day else { return nil }
    let shifted = (Int(month) + 9) % 12
    let year = Int(year) - shifted / 10
    return 365 * year + year / 4 - year / 100 + year / 400 + (shifted * 306 + 5) / 10 + Int(day) - 1
  }

  /// The day of the week, 1 for Monday, for a date with a day.
  var weekday: Int? {
    // The first of March of the year 0 was a Wednesday.
    dayNumber.map { ($0 + 2) % 7 + 1 }
  }
}

extension Timestamp {
  /// The numbers of the days that it may be.
  var days: ClosedRange<Int>? {
    let year = Int(year)
    let first = Timestamp(year: year, month: month.map(Int.init) ?? 1, day: day.map(Int.init) ?? 1)
    guard let start = first?.dayNumber else { return nil }
    if day != nil { return start...start }
    guard let month else { return start...start + 364 }
    let next =
      month == 12
      ? Timestamp(year: year + 1, month: 1, day: 1)
      : Timestamp(year: year, month: Int(month) + 1, day: 1)
    return start...max(start, (next?.dayNumber ?? start + 31) - 1)
  }
}

extension WrittenDate {
  /// How many days lie between it and a time, in the year that is nearest where it has none.
  func distance(to days: ClosedRange<Int>, of time: Timestamp) -> Int? {
    nearest(to: days, of: time)?.distance
  }

  /// The same, and the day that it then is.
  func nearest(
    to days: ClosedRange<Int>, of time: Timestamp
  ) -> (distance: Int, day: Timestamp?)? {
    guard month != nil else { return nil }
    let years = year.map { [$0] } ?? [Int(time.year), Int(time.year) - 1, Int(time.year) + 1]
    var best: (distance: Int, day: Timestamp?)?
    for year in years {
      guard let day = Timestamp(year: year, month: month, day: day), let own = day.days else {
        continue
      }
      let distance = max(0, own.lowerBound - days.upperBound, days.lowerBound - own.upperBound)
      if distance < best?.distance ?? .max { best = (distance, day.day == nil ? nil : day) }
    }
    return best
  }
}

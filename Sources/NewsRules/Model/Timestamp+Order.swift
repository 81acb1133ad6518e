import ArticleModel

extension Timestamp {
  /// How far places on earth can be from UTC, in minutes.
  private static let widestOffset = 14 * 60

  /// Whether it is after the other in whatever way what they leave open is filled in.
  ///
  /// Two times without an offset are taken to be of the same place.
  func isSurelyAfter(_ other: Timestamp) -> Bool {
    let isSamePlace = time?.offset == nil && other.time?.offset == nil
    return span(isPlaceKnown: isSamePlace).first > other.span(isPlaceKnown: isSamePlace).last
  }

  /// The first and the last second it can be, counted from the year 0 in UTC.
  private func span(isPlaceKnown: Bool) -> (first: Int, last: Int) {
    let firstDay = Self.days(year: Int(year), month: Int(month ?? 1), day: Int(day ?? 1))
    guard let time else {
      let slack = isPlaceKnown ? 0 : Self.widestOffset * 60
      return (firstDay * 86400 - slack, dayAfter * 86400 - 1 + slack)
    }
    let minute = firstDay * 1440 + Int(time.hour) * 60 + Int(time.minute)
    let first = minute * 60 + Int(time.second ?? 0)
    let last = minute * 60 + Int(time.second ?? 59)
    guard let offset = time.offset else {
      let slack = isPlaceKnown ? 0 : Self.widestOffset * 60
      return (first - slack, last + slack)
    }
    return (first - offset.seconds, last - offset.seconds)
  }

  /// The day behind all that it can be.
  private var dayAfter: Int {
    let year = Int(year)
    guard let month = month.map({ Int($0) }) else {
      return Self.days(year: year + 1, month: 1, day: 1)
    }
    guard let day else {
      return month == 12
        ? Self.days(year: year + 1, month: 1, day: 1)
        : Self.days(year: year, month: month + 1, day: 1)
    }
    return Self.days(year: year, month: month, day: Int(day)) + 1
  }

  /// The number of a day in the Gregorian calendar, counted from the first of March of the year 0.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let monthsFromMarch = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
      + (monthsFromMarch * 153 + 2) / 5 + day - 1
  }
}

extension UTCOffset {
  /// The offset in seconds, east of Greenwich above zero.
  fileprivate var seconds: Int {
    let seconds = (Int(hours) * 60 + Int(minutes)) * 60
    return sign == .minus ? -seconds : seconds
  }
}

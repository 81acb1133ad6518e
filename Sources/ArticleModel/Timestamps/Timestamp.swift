/// A year, month, day or instant, with the precision and the UTC offset it was given with.
///
/// A date is never widened into midnight and an offset never normalised away: both are data. Two
/// timestamps are equal when they are written alike, not when they name the same instant.
public struct Timestamp: Hashable, Sendable {
  /// The year, 1 to 9999, in the Gregorian calendar.
  public let year: UInt16
  /// The month, 1 to 12, where it is known.
  public let month: UInt8?
  /// The day of the month, where it is known.
  public let day: UInt8?
  /// The time of day, where it is known.
  public let time: TimeOfDay?

  /// Creates a timestamp, or nothing where a part is out of its range or stands without the one
  /// before it.
  public init?(year: Int, month: Int? = nil, day: Int? = nil, time: TimeOfDay? = nil) {
    guard (1...9999).contains(year), month.map((1...12).contains) ?? (day == nil),
      day.map((1...Self.days(in: month ?? 0, of: year)).contains) ?? (time == nil)
    else { return nil }
    self.year = UInt16(year)
    self.month = month.map(UInt8.init)
    self.day = day.map(UInt8.init)
    self.time = time
  }

  private init(year: UInt16, month: UInt8?, day: UInt8?, time: TimeOfDay?) {
    self.year = year
    self.month = month
    self.day = day
    self.time = time
  }

  /// Whether it is a year or a month only.
  public var isPartial: Bool { day == nil }

  /// The same day without a time of day.
  public var date: Timestamp { Timestamp(year: year, month: month, day: day, time: nil) }

  /// The same time without its offset.
  public var local: Timestamp {
    var time = time
    time?.offset = nil
    return Timestamp(year: year, month: month, day: day, time: time)
  }

  /// The number of days in a month, 1 to 12; at least 1, so that it can end a range.
  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

import ArticleModel

/// Dates as messages of the wire spell them: without a century, with the names of months and zones.
public enum WireDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// How the names of months begin in English, German, French and Spanish.
  private static let beginnings: [String: Int] = [
    "jan": 1, "ene": 1, "jän": 1, "feb": 2, "fev": 2, "fév": 2, "mar": 3, "mrz": 3, "mär": 3,
    "apr": 4, "avr": 4, "abr": 4, "may": 5, "mai": 5, "jun": 6, "jul": 7, "aug": 8, "aou": 8,
    "aoû": 8, "ago": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12,
    "dic": 12, "déc": 12,
  ]

  private static let zones: [(name: String, offset: String)] = [
    ("GMT", "Z"), ("UTC", "+00:00"), ("UT", "+00:00"), ("Z", "Z"), ("CET", "+01:00"),
    ("MEZ", "+01:00"), ("BST", "+01:00"), ("CEST", "+02:00"), ("MESZ", "+02:00"),
    ("EET", "+02:00"), ("EEST", "+03:00"), ("MSK", "+03:00"), ("ICT", "+07:00"),
    ("JST", "+09:00"), ("EDT", "-04:00"), ("EST", "-05:00"), ("CDT", "-05:00"),
    ("CST", "-06:00"), ("MDT", "-06:00"), ("MST", "-07:00"), ("PDT", "-07:00"),
    ("PST", "-08:00"),
  ]

  /// The number of a month, 1 to 12, from its name in any of the languages, short or not.
  public static func month(_ name: String) -> Int? {
    beginnings[String(name.lowercased().prefix(3))]
  }

  /// The short English name of a month from 1 to 12.
  public static func name(ofMonth month: Int) -> String {
    months[min(max(month, 1), 12) - 1]
  }

  /// The offset from UTC of a zone's name, or of an offset in digits ("+0530").
  public static func offset(_ zone: String) -> UTCOffset? {
    let name = zone.uppercased()
    let spelling = zones.first { $0.name == name }?.offset ?? zone
    return Timestamp(reading: Text("2000-01-01T00:00" + spelling))?.time?.offset
  }

  /// The name of an offset's zone, or its digits where it has none.
  public static func zone(_ offset: UTCOffset) -> String {
    let spelling = offset.spelling
    return zones.first { $0.offset == spelling }?.name ?? spelling.filter { $0 != ":" }
  }

  /// The year of two digits: from 1970 to 2069; one of four digits is given as it is.
  public static func year(_ digits: some StringProtocol) -> Int? {
    guard let number = Int(digits), digits.utf8.count == 2 || digits.utf8.count == 4 else {
      return nil
    }
    if digits.utf8.count == 4 { return number }
    return number < 70 ? 2000 + number : 1900 + number
  }

  /// Two digits of a number.
  public static func digits(_ number: Int) -> String {
    let last = abs(number) % 100
    return last < 10 ? "0\(last)" : "\(last)"
  }

  /// What is left of a timestamp: minutes, and a year from 1970 to 2069; nothing where there is no
  /// time of day, or the year is another.
  public static func nearest(_ timestamp: Timestamp) -> Timestamp? {
    guard let time = timestamp.time, (1970...2069).contains(timestamp.year) else { return nil }
    let minutes = TimeOfDay(
      hour: Int(time.hour), minute: Int(time.minute), offset: time.offset)
    return Timestamp(
      year: Int(timestamp.year), month: timestamp.month.map(Int.init),
      day: timestamp.day.map(Int.init), time: minutes)
  }
}

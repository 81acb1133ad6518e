import ArticleModel

extension DateScanner {
  /// Reads the time of day behind a full date, where there is one: "10:15", "T10:15:00Z", "at 10:15 pm
  /// GMT", "10h15", ", 10.15 Uhr", "10:15:00 +0700".
  mutating func time(of date: inout WrittenDate) {
    guard date.day != nil, date.year != nil else { return }
    let start = cursor
    if !take("T") {
      skipSpaces()
      _ = take(",") || take("-")
      skipSpaces()
      skipWord(of: Self.introductions)
    }
    skipSpaces()
    guard let time = timeOfDay() else {
      cursor = start
      return
    }
    date.time = time
    date.end = cursor
  }

  private static let introductions: Set<String> = ["at", "à", "um", "lúc", "a", "las", "в"]

  private mutating func timeOfDay() -> TimeOfDay? {
    guard let hour = number(2), let separator = bytes.byte(at: cursor), cursor < end,
      [UInt8(ascii: ":"), UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: ".")].contains(
        separator)
    else { return nil }
    cursor += 1
    guard let minute = number(2), minute.digits == 2 else { return nil }
    var second: Int?
    var fraction: SecondFraction?
    if take(":") {
      guard let read = number(2), read.digits == 2 else { return nil }
      second = read.value
      if bytes.byte(at: cursor + 1)?.isDigit ?? false, take(".") {
        let start = cursor
        while cursor < end, bytes[cursor].isDigit { cursor += 1 }
        fraction = UInt64(bytes.string(start..<cursor)).flatMap {
          SecondFraction($0, digits: cursor - start)
        }
        if fraction == nil { return nil }
      }
    }
    let shifted = half(of: hour.value)
    skipWord(of: ["uhr", "giờ"])
    return TimeOfDay(
      hour: shifted, minute: minute.value, second: second, fraction: fraction, offset: offset())
  }

  /// The hour of the day where "am" or "pm" follows.
  private mutating func half(of hour: Int) -> Int {
    let start = cursor
    skipSpaces()
    let word = bytes.letters(from: cursor, before: end)
    var name = bytes.folded(word)
    cursor = word.upperBound
    if name == "a" || name == "p", take("."), take("m") {
      _ = take(".")
      name += "m"
    }
    guard name == "am" || name == "pm", (1...12).contains(hour) else {
      cursor = start
      return hour
    }
    return hour % 12 + (name == "pm" ? 12 : 0)
  }

  /// The offset from UTC: "+07:00", "+0700", "Z", "GMT", "EST" (RFC 822, section 5).
  private mutating func offset() -> UTCOffset? {
    let start = cursor
    skipSpaces()
    if let sign = bytes.byte(at: cursor), cursor < end,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    {
      cursor += 1
      if let hours = number(4) {
        let minutes = hours.digits == 2 && take(":") ? number(2)?.value : nil
        let offset = UTCOffset(
          sign == UInt8(ascii: "+") ? .plus : .minus,
          hours: hours.digits > 2 ? hours.value / 100 : hours.value,
          minutes: hours.digits > 2 ? hours.value % 100 : minutes ?? 0)
        if let offset, endsWord() { return offset }
      }
    } else {
      let word = bytes.letters(from: cursor, before: end)
      if let hours = Self.zones[bytes.folded(word)] {
        cursor = word.upperBound
        return hours == 0 ? .zulu : UTCOffset(.minus, hours: hours, minutes: 0)
      }
    }
    cursor = start
    return nil
  }

  /// How many hours behind UTC a named zone is.
  private static let zones = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "edt": 4, "est": 5, "cdt": 5, "cst": 6, "mdt": 6, "mst": 7,
    "pdt": 7, "pst": 8,
  ]
}

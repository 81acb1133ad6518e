extension Timestamp: CustomStringConvertible {
  /// The ISO 8601 spelling in extended form, with just the parts that are known.
  public var description: String { text.string }

  /// The ISO 8601 spelling in extended form, with just the parts that are known.
  public var text: Text {
    var spelling = Self.digits(Int(year), 4)
    if let month { spelling += "-" + Self.digits(Int(month), 2) }
    if let day { spelling += "-" + Self.digits(Int(day), 2) }
    if let time {
      spelling += "T" + time.spelling + (time.offset?.spelling ?? "")
    }
    return Text(spelling)
  }

  /// `number` in decimal digits, filled up with zeros.
  fileprivate static func digits(_ number: some BinaryInteger, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}

extension TimeOfDay {
  fileprivate var spelling: String {
    var spelling = Timestamp.digits(hour, 2) + ":" + Timestamp.digits(minute, 2)
    if let second { spelling += ":" + Timestamp.digits(second, 2) }
    if let fraction { spelling += "." + Timestamp.digits(fraction.value, Int(fraction.digits)) }
    return spelling
  }
}

extension UTCOffset {
  /// The offset as it is written: "Z" or "+07:00".
  public var spelling: String {
    let clock = Timestamp.digits(hours, 2) + ":" + Timestamp.digits(minutes, 2)
    return switch sign {
    case .zulu: "Z"
    case .plus: "+" + clock
    case .minus: "-" + clock
    }
  }
}

extension Timestamp {
  /// Reads a timestamp in any spelling of ISO 8601 that documents really hold.
  ///
  /// Besides the extended form it takes the basic form (`20130605T210000+0000`), an offset without a
  /// colon, a space for the "T", white space around, an offset behind a mere date (which is left
  /// out). `text` differs from what was given when the spelling was not the extended form, and the
  /// caller then warns. Nothing where it is no date at all.
  public init?(reading text: Text) {
    var string = text.string
    let timestamp = string.withUTF8 { bytes in
      var scanner = TimestampScanner(bytes)
      return scanner.timestamp()
    }
    guard let timestamp else { return nil }
    self = timestamp
  }
}

/// A cursor over the bytes of a date.
private struct TimestampScanner {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    rest = bytes[...]
    while let byte = rest.first, Self.isSpace(byte) { rest.removeFirst() }
    while let byte = rest.last, Self.isSpace(byte) { rest.removeLast() }
  }

  mutating func timestamp() -> Timestamp? {
    guard let year = number(4) else { return nil }
    if rest.isEmpty { return Timestamp(year: year) }
    let isExtended = take("-")
    guard let month = number(2) else { return nil }
    if rest.isEmpty { return isExtended ? Timestamp(year: year, month: month) : nil }
    guard !isExtended || take("-"), let day = number(2) else { return nil }
    guard take("T") || take("t") || takeSpaces() else {
      guard rest.isEmpty || offset() != nil, rest.isEmpty else { return nil }
      return Timestamp(year: year, month: month, day: day)
    }
    guard let time = timeOfDay(), rest.isEmpty else { return nil }
    return Timestamp(year: year, month: month, day: day, time: time)
  }

  private mutating func timeOfDay() -> TimeOfDay? {
    guard let hour = number(2) else { return nil }
    let isExtended = take(":")
    guard let minute = number(2) else { return nil }
    var second: Int?
    var fraction: SecondFraction?
    if isExtended ? take(":") : rest.first.map(Self.isDigit) ?? false {
      second = number(2)
      if second == nil { return nil }
      if take(".") || take(",") {
        fraction = fractionDigits()
        if fraction == nil { return nil }
      }
    }
    _ = takeSpaces()
    var offset: UTCOffset?
    if !rest.isEmpty {
      offset = self.offset()
      if offset == nil { return nil }
    }
    return TimeOfDay(
      hour: hour, minute: minute, second: second, fraction: fraction, offset: offset)
  }

  private mutating func offset() -> UTCOffset? {
    if take("Z") || take("z") { return .zulu }
    let sign: UTCOffset.Sign
    if take("+") { sign = .plus } else if take("-") { sign = .minus } else { return nil }
    guard let hours = number(2) else { return nil }
    if rest.isEmpty { return UTCOffset(sign, hours: hours, minutes: 0) }
    _ = take(":")
    guard let minutes = number(2) else { return nil }
    return UTCOffset(sign, hours: hours, minutes: minutes)
  }

  private mutating func fractionDigits() -> SecondFraction? {
    let digits = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(digits.count)
    guard (1...18).contains(digits.count) else { return nil }
    return SecondFraction(
      digits.reduce(0) { $0 * 10 + UInt64($1 - 48) }, digits: digits.count)
  }

  /// Exactly `count` digits.
  private mutating func number(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(Self.isDigit) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func takeSpaces() -> Bool {
    let spaces = rest.prefix { $0 == UInt8(ascii: " ") }
    rest = rest.dropFirst(spaces.count)
    return !spaces.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}

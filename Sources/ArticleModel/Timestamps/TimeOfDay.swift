/// A time of day, with the precision it was given with.
public struct TimeOfDay: Hashable, Sendable {
  /// The hour, 0 to 23.
  public let hour: UInt8
  /// The minute, 0 to 59.
  public let minute: UInt8
  /// The second, 0 to 59, where it was given.
  public let second: UInt8?
  /// The fraction of a second, where it was given.
  public let fraction: SecondFraction?
  /// The offset from UTC; nothing for a local time of which no more is known.
  public var offset: UTCOffset?

  /// Creates a time, or nothing where a part is out of its range.
  public init?(
    hour: Int, minute: Int, second: Int? = nil, fraction: SecondFraction? = nil,
    offset: UTCOffset? = nil
  ) {
    guard (0...23).contains(hour), (0...59).contains(minute),
      second.map((0...59).contains) ?? (fraction == nil)
    else { return nil }
    self.hour = UInt8(hour)
    self.minute = UInt8(minute)
    self.second = second.map(UInt8.init)
    self.fraction = fraction
    self.offset = offset
  }
}

/// A fraction of a second with its trailing zeros: ".250" is 250 in three digits.
public struct SecondFraction: Hashable, Sendable {
  /// The digits as a number.
  public let value: UInt64
  /// How many digits there are, 1 to 18.
  public let digits: UInt8

  /// Creates a fraction, or nothing where there are more than 18 digits or the number needs more
  /// digits than there are.
  public init?(_ value: UInt64, digits: Int) {
    guard (1...18).contains(digits), String(value).utf8.count <= digits else { return nil }
    self.value = value
    self.digits = UInt8(digits)
  }
}

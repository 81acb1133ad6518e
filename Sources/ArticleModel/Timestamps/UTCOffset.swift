/// How far a time is from UTC, as it was written: "Z" and "+00:00" are told apart.
public struct UTCOffset: Hashable, Sendable {
  /// The sign as written; nothing for "Z".
  public enum Sign: UInt8, Sendable {
    /// "Z", for UTC.
    case zulu
    /// "+", east of Greenwich.
    case plus
    /// "-", west of Greenwich.
    case minus
  }

  /// The sign.
  public let sign: Sign
  /// The hours, 0 to 14.
  public let hours: UInt8
  /// The minutes, 0 to 59.
  public let minutes: UInt8

  /// UTC, written "Z".
  public static let zulu = UTCOffset(sign: .zulu, hours: 0, minutes: 0)

  /// Creates an offset, or nothing where it is further from UTC than 14 hours.
  public init?(_ sign: Sign, hours: Int, minutes: Int) {
    guard (0...14).contains(hours), (0...59).contains(minutes), hours < 14 || minutes == 0,
      sign != .zulu || hours + minutes == 0
    else { return nil }
    self.init(sign: sign, hours: UInt8(hours), minutes: UInt8(minutes))
  }

  private init(sign: Sign, hours: UInt8, minutes: UInt8) {
    self.sign = sign
    self.hours = hours
    self.minutes = minutes
  }
}

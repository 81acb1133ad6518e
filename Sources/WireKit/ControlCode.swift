/// The control characters that frame a message of the wire (ISO 646; IPTC 7901; ANPA 1312).
public enum ControlCode {
  /// SOH, before the header.
  public static let startOfHeader: UInt8 = 0x01
  /// STX, before the text.
  public static let startOfText: UInt8 = 0x02
  /// ETX, behind the text.
  public static let endOfText: UInt8 = 0x03
  /// EOT, behind the message.
  public static let endOfMessage: UInt8 = 0x04
  /// BS, before a line of a table.
  public static let tabLine: UInt8 = 0x08
  /// DC1, for text.
  public static let textual: UInt8 = 0x11
  /// DC2, for tables.
  public static let tabular: UInt8 = 0x12
  /// DC3, for type of the body's size.
  public static let bodySize: UInt8 = 0x13
  /// DC4, for small type.
  public static let agateSize: UInt8 = 0x14
  /// SYN, which fills the line.
  public static let idle: UInt8 = 0x16
  /// RS, between the columns of a table.
  public static let band: UInt8 = 0x1E
  /// US, between fields, and between columns.
  public static let separator: UInt8 = 0x1F

  /// Whether a byte only fills the line between messages.
  static func isFill(_ byte: UInt8) -> Bool {
    byte == 0 || byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == idle || byte == 0x7F
  }
}

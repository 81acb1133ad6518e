/// What the 256 bytes of an encoding stand for, one byte a character.
struct ByteTable: Sendable {
  /// What stands in a table for a byte that means nothing.
  static let nothing: UInt32 = 0xFFFD

  private let first: UInt32
  private let characters: String
  private let controls: [UInt8: Unicode.Scalar]
  private let isLenient: Bool

  /// Creates a table of ASCII and the 128 characters from 0x80, where U+FFFD means nothing; `controls`
  /// take the place of control characters.
  init(upper characters: String, controls: [UInt8: Unicode.Scalar] = [:], isLenient: Bool = false) {
    first = 0x80
    self.characters = characters
    self.controls = controls
    self.isLenient = isLenient
  }

  /// Creates a table of ASCII, the control characters to 0x9F, and the 96 characters from 0xA0.
  init(high characters: String) {
    first = 0xA0
    self.characters = characters
    controls = [:]
    isLenient = false
  }

  /// ASCII alone.
  static let ascii = ByteTable(upper: String(repeating: "\u{FFFD}", count: 128))

  /// The same table, in which a byte that means nothing is the control character of its number.
  var lenient: ByteTable {
    ByteTable(upper: characters, controls: controls, isLenient: true)
  }

  /// The character of each byte, or `nothing`.
  var scalars: [UInt32] {
    var scalars = Array(0..<first) + characters.unicodeScalars.map(\.value)
    for (byte, scalar) in controls { scalars[Int(byte)] = scalar.value }
    if isLenient {
      for byte in scalars.indices where scalars[byte] == Self.nothing {
        scalars[byte] = UInt32(byte)
      }
    }
    return scalars
  }
}

/// A way to write text in bytes.
///
/// Everything is done with tables of our own, so that the same bytes are the same text on every system.
public struct TextEncoding: Sendable {
  /// How the bytes of a text are read.
  enum Form: Sendable {
    /// UTF-8.
    case utf8
    /// UTF-16 or UTF-32, in units of 2 or 4 bytes; nothing for the order where a mark at the start says
    /// it.
    case wide(width: Int, isBigEndian: Bool?)
    /// One byte a character, or two where a letter's tone is a mark of its own.
    case bytes(ByteTable, hasMarks: Bool)
    /// VNI-Windows: letters, each followed by a byte for its marks.
    case vni
  }

  /// The name registered with IANA, or the usual one where there is none.
  public let name: String

  /// Other names of it.
  public let aliases: [String]

  let form: Form

  init(_ name: String, _ aliases: [String], _ form: Form) {
    self.name = name
    self.aliases = aliases
    self.form = form
  }

  /// Whether it can hold every character of Unicode.
  public var isUnicode: Bool {
    switch form {
    case .utf8, .wide: true
    case .bytes, .vni: false
    }
  }

  /// The byte order mark that the text begins with when it is written; UTF-8 has none.
  public var mark: [UInt8] {
    switch form {
    case .wide(2, let isBigEndian): isBigEndian == false ? [0xFF, 0xFE] : [0xFE, 0xFF]
    case .wide(_, let isBigEndian):
      isBigEndian == false ? [0xFF, 0xFE, 0, 0] : [0, 0, 0xFE, 0xFF]
    case .utf8, .bytes, .vni: []
    }
  }
}

extension TextEncoding: Hashable {
  /// Whether both are the same encoding.
  public static func == (one: TextEncoding, other: TextEncoding) -> Bool {
    one.name == other.name
  }

  /// Feeds the encoding's name to a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }
}

extension TextEncoding: CustomStringConvertible {
  /// The encoding's name.
  public var description: String { name }
}

import TextEncodings

/// A generated text in one of the encodings that archives hold: the same for the same seed.
public struct EncodedText: Sendable {
  /// The encodings that texts are generated in.
  public static let encodings: [TextEncoding] = vietnamese + western + unicode

  private static let vietnamese: [TextEncoding] = [.windows1258, .tcvn5712, .vni, .viscii]
  private static let western: [TextEncoding] = [.windows1252, .iso88591, .iso885915]
  private static let unicode: [TextEncoding] = [
    .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
  ]

  /// The encoding.
  public let encoding: TextEncoding
  /// The language, as a BCP 47 tag.
  public let language: String
  /// The text, in UTF-8, as much of it as the encoding holds.
  public let text: [UInt8]
  /// The text in the encoding.
  public let bytes: [UInt8]

  /// Generates the text of a seed, of 200 to 2,000 bytes; the encodings take turns.
  public init(seed: UInt64) {
    let encoding = Self.encodings[Int(seed % UInt64(Self.encodings.count))]
    var random = SeededGenerator(seed: seed)
    let encoder = TextEncoder(encoding)
    let isVietnamese = Self.vietnamese.contains(encoding)
    let isWestern = Self.western.contains(encoding)
    let vocabulary =
      isVietnamese || !isWestern && random.chance(50)
      ? Vocabulary.vietnamese : random.pick(Vocabulary.european)
    let target = random.number(220...1900)
    var lines: [String] = []
    var bytes: [UInt8] = []
    var text: [UInt8] = []
    repeat {
      var line = vocabulary.line(isFirst: lines.isEmpty, &random)
      if bytes.count > 1700 * (encoding.isUnicode && encoding != .utf8 ? 2 : 1) { line = "." }
      var characters = String.UnicodeScalarView()
      for scalar in line.unicodeScalars where encoder.holds(scalar) { characters.append(scalar) }
      lines.append(String(characters))
      text = Array(lines.joined(separator: "\n").utf8)
      bytes = []
      text.withUnsafeBufferPointer { encoder.encode($0, to: &bytes) { _ in [] } }
    } while bytes.count < target || (!encoding.isUnicode && !bytes.contains { $0 >= 0x80 })
    self.encoding = encoding
    language = vocabulary.language
    self.text = text
    self.bytes = bytes
  }
}

/// A document broken in small ways, the same ways for the same seed.
public struct Mutator: Sendable {
  /// What is put between the bytes at times: tokens that mean something to some format.
  public var dictionary: [[UInt8]]

  private var random: SeededGenerator

  /// Creates a mutator; a format adds its own tokens to the dictionary.
  public init(seed: UInt64, dictionary: [String] = []) {
    random = SeededGenerator(seed: seed)
    self.dictionary = Mutator.tokens + dictionary.map { Array($0.utf8) }
  }

  /// The document with one to four changes.
  public mutating func mutate(_ document: [UInt8]) -> [UInt8] {
    var bytes = document
    for _ in 0..<random.number(1...4) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    switch random.number(0...7) {
    case 0:
      guard !bytes.isEmpty else { return }
      bytes[random.number(0...(bytes.count - 1))] ^= 1 << UInt8(random.number(0...7))
    case 1:
      guard !bytes.isEmpty else { return }
      bytes[random.number(0...(bytes.count - 1))] = UInt8(random.number(0...255))
    case 2:
      bytes.removeSubrange(slice(of: bytes))
    case 3:
      bytes.insert(UInt8(random.number(0...255)), at: place(in: bytes))
    case 4:
      let copy = Array(bytes[slice(of: bytes)])
      bytes.insert(contentsOf: copy, at: place(in: bytes))
    case 5:
      swap(slice(of: bytes), slice(of: bytes), in: &bytes)
    case 6:
      bytes.removeSubrange(place(in: bytes)...)
    default:
      bytes.insert(contentsOf: random.pick(dictionary), at: place(in: bytes))
    }
  }

  private func swap(_ one: Range<Int>, _ other: Range<Int>, in bytes: inout [UInt8]) {
    let (first, second) = one.lowerBound <= other.lowerBound ? (one, other) : (other, one)
    guard first.upperBound <= second.lowerBound else { return }
    let earlier = Array(bytes[first])
    let later = Array(bytes[second])
    bytes.replaceSubrange(second, with: earlier)
    bytes.replaceSubrange(first, with: later)
  }

  private mutating func place(in bytes: [UInt8]) -> Int {
    random.number(0...bytes.count)
  }

  /// Mostly a few bytes, at times a large part.
  private mutating func slice(of bytes: [UInt8]) -> Range<Int> {
    let start = place(in: bytes)
    let longest = bytes.count - start
    return start..<(start + random.number(0...(random.chance(70) ? min(longest, 8) : longest)))
  }

  private static let tokens: [[UInt8]] =
    [
      "<", ">", "&", "]]>", "<![CDATA[", "<!--", "-->", "</", "/>", "<?", "&#0;", "&#xD800;",
      "&#1114112;", "&nbsp;", "\"", "'", "\\", "\\u0000", "\\uD800", "{", "}", "[", "]", ",", ":",
      "null", "-", "1e999", "18446744073709551616", "0000-00-00", "2024-02-30T25:61:61+99:99",
      "\n", "\r", "\r\n", "\t", "\0", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}",
      "\u{202E}", "\u{301}", "\u{10FFFF}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xFE, 0xFF],
    ]
}

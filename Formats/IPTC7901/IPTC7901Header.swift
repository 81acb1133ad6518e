import ArticleModel
import WireKit

/// The first line of a message: `dpa062 4 pl 211 optional`.
struct IPTC7901Header {
  /// One to three letters that say who sends.
  var source: Text?
  /// The number of the message, three or four digits.
  var number: Text?
  /// The priority, 1 (highest) to 6.
  var priority: Int?
  /// One to three letters that say what it is about.
  var category: Text?
  /// The number of words that the source counted.
  var wordCount: Text?
  /// What else the line says.
  var optional: Text?
  /// What was made up when we wrote the message.
  var lacks: Set<Character> = []

  /// Creates a header of which nothing is known.
  init() {}

  /// Reads a line, as far as it is as the standard says; the rest is the optional field.
  init(_ line: Text) {
    var rest = Substring(line.string).utf8
    let source = rest.prefix(3).prefix { Self.isLetter($0) }
    let number = rest.dropFirst(source.count).prefix(4).prefix { Self.isDigit($0) }
    let after = rest.dropFirst(source.count + number.count)
    if !source.isEmpty, number.count >= 3, after.first ?? 32 == 32 {
      self.source = Text(Substring(source))
      self.number = Text(Substring(number))
      rest = after
      readFields(&rest)
    }
    readOptional(Substring(rest))
  }

  private mutating func readFields(_ rest: inout Substring.UTF8View) {
    guard let first = rest.drop(while: { $0 == 32 }).first, Self.isDigit(first) else { return }
    let afterPriority = rest.drop { $0 == 32 }.dropFirst()
    guard afterPriority.first ?? 32 == 32 else { return }
    priority = Int(first) - 48
    rest = afterPriority
    let category = rest.drop { $0 == 32 }.prefix { Self.isLetter($0) }
    let afterCategory = rest.drop { $0 == 32 }.dropFirst(category.count)
    guard (1...3).contains(category.count), afterCategory.first ?? 32 == 32 else { return }
    self.category = Text(Substring(category))
    rest = afterCategory
    let count = rest.dropFirst().prefix { Self.isDigit($0) }
    let afterCount = rest.dropFirst(1 + count.count)
    guard (1...4).contains(count.count), afterCount.first ?? 32 == 32 else { return }
    wordCount = Text(Substring(count))
    rest = afterCount
  }

  private mutating func readOptional(_ rest: Substring) {
    var words = rest.split(separator: " ", omittingEmptySubsequences: false)
    if let last = words.last, last.hasPrefix(IPTC7901.generated) {
      lacks = Set(last.dropFirst(IPTC7901.generated.count))
      words.removeLast()
    }
    let bytes = Array(words.joined(separator: " ").utf8)[...].trimmed
    optional = bytes.isEmpty ? nil : Text(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether a document begins with such a header, behind what fills the line and bytes that were lost
  /// on it.
  init?(probing start: [UInt8]) {
    guard let mark = start.prefix(200).firstIndex(of: ControlCode.startOfHeader) else { return nil }
    let line = start[(mark + 1)...].prefix(100).prefix { $0 >= 0x20 && $0 < 0x7F }
    self.init(Text(String(decoding: line, as: UTF8.self)))
    let header = start[(mark + 1)...].prefix(200).prefix { $0 != ControlCode.startOfText }
    let isANPA = header.contains { $0 == ControlCode.separator || (0x11...0x14).contains($0) }
    if source == nil || isANPA { return nil }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}

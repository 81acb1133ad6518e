import ArticleModel
import WireKit

/// The two lines before the text.
struct ANPAHeader {
  /// The service level and the number of the story: a letter and four digits.
  var story: Text?
  /// What stands between the number and the selector.
  var upi: Text?
  /// The selector code.
  var selector: Text?
  /// The priority, from 1.
  var priority: Int?
  /// The category, a letter.
  var category: Text?
  /// The size of the type and the kind of text, as control characters.
  var setting: [UInt8] = []
  /// The keyword.
  var keyword: Text?
  /// The version and the reference.
  var version: Text?
  /// The filing date, month and day.
  var filingDate: Text?
  /// The number of words that the source counted.
  var wordCount: Text?
  /// What was made up when we wrote the message.
  var lacks: Set<Character> = []

  /// Creates a header of which nothing is known.
  init() {}

  /// Reads the lines of a header.
  init(_ lines: [ArraySlice<UInt8>], _ text: (ArraySlice<UInt8>) -> Text) {
    if let first = lines.first { readFirst(first, text) }
    if lines.count > 1 { readSecond(lines[1], text) }
  }

  private mutating func readFirst(_ line: ArraySlice<UInt8>, _ text: (ArraySlice<UInt8>) -> Text) {
    let line = line.trimmedOfControls
    let mark = line.firstIndex(of: ControlCode.separator) ?? line.endIndex
    var words = text(line[..<mark].trimmed).string.split(separator: " ")[...]
    if let word = words.first, word.utf8.count == 5, Text(word.prefix(1)).isLetters(1...1),
      Text(word.dropFirst()).isDigits(4...4)
    {
      story = Text(word)
      words.removeFirst()
    }
    if let last = words.last, last.hasPrefix(ANPA.generated) {
      lacks = Set(last.dropFirst(ANPA.generated.count))
      words.removeLast()
    }
    upi = words.isEmpty ? nil : Text(words.joined(separator: " "))
    let code = line[mark...].dropFirst().trimmed
    if !code.isEmpty { selector = text(code) }
  }

  private mutating func readSecond(_ line: ArraySlice<UInt8>, _ text: (ArraySlice<UInt8>) -> Text) {
    setting = line.filter { (0x11...0x14).contains($0) }
    let plain = line.map { (0x11...0x14).contains($0) ? 0x20 : $0 }
    var words = text(plain[...]).string.split(separator: " ")[...]
    if let word = words.first, word.utf8.count == 1,
      let place = ANPA.priorities.firstIndex(where: { word.lowercased() == String($0) })
    {
      priority = place + 1
      words.removeFirst()
    }
    if let word = words.first, Text(word).isLetters(1...1) {
      category = Text(word)
      words.removeFirst()
    }
    if let word = words.popFirst(), word != "-" { keyword = Text(word) }
    if let word = words.last, Text(word).isDigits(1...4) {
      wordCount = Text(word)
      words.removeLast()
    }
    if let word = words.last, ANPA.isDate(word) {
      filingDate = Text(word)
      words.removeLast()
    }
    version = words.isEmpty ? nil : Text(words.joined(separator: " "))
  }

  /// Whether a document begins with such a header: a letter, four digits, and a separator or the control
  /// characters of the second line.
  init?(probing start: [UInt8]) {
    guard let mark = start.prefix(200).firstIndex(of: ControlCode.startOfHeader) else { return nil }
    let rest = start[(mark + 1)...].prefix(200)
    self.init([rest.prefix { $0 != 13 && $0 != 10 }]) { Text(String(decoding: $0, as: UTF8.self)) }
    let header = rest.prefix { $0 != ControlCode.startOfText }
    guard story != nil,
      header.contains(where: { $0 == ControlCode.separator || (0x11...0x14).contains($0) })
    else { return nil }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without SYN and SOH before them.
  fileprivate var trimmedOfControls: ArraySlice<UInt8> {
    drop { $0 == ControlCode.idle || $0 == ControlCode.startOfHeader }
  }
}

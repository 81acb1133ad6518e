import ArticleModel

/// Reads a value of front matter in flow style: a string, plain or quoted, or a list of such (YAML 1.2,
/// sections 7.3 and 7.4).
struct FlowScanner {
  private let bytes: [UInt8]
  private var index = 0
  /// The comment behind the value.
  private(set) var comment: Range<Int>?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether the value is a list.
  var isList: Bool { bytes.first == UInt8(ascii: "[") }

  /// The string, or the strings of the list; nothing where there is anything else.
  mutating func value() -> [Text]? {
    guard isList else { return string(inList: false).map { [$0] } }
    index = 1
    var strings: [Text] = []
    while true {
      skipSpaces()
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "]") {
        index += 1
        return strings
      }
      guard let string = string(inList: true) else { return nil }
      strings.append(string)
      skipSpaces()
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: ",") {
        index += 1
      } else if bytes[index] != UInt8(ascii: "]") {
        return nil
      }
    }
  }

  /// Whether nothing but a comment follows.
  mutating func endsWithComment() -> Bool {
    skipSpaces()
    guard index < bytes.count else { return true }
    guard bytes[index] == UInt8(ascii: "#"), index > 0, bytes[index - 1].isSpace else {
      return false
    }
    comment = index..<bytes.count
    return true
  }

  private mutating func string(inList: Bool) -> Text? {
    switch bytes.byte(at: index) {
    case UInt8(ascii: "\""): doubleQuoted()
    case UInt8(ascii: "'"): singleQuoted()
    case let byte?
    where inList && "[{&*!|>%@`#".utf8.contains(byte): nil
    default: plain(inList: inList)
    }
  }

  private mutating func plain(inList: Bool) -> Text? {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if inList, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") { break }
      if inList, byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { return nil }
      if byte == UInt8(ascii: "#"), index > start, bytes[index - 1].isSpace { break }
      if byte == UInt8(ascii: ":"), bytes.byte(at: index + 1)?.isSpace ?? true { return nil }
      index += 1
    }
    var end = index
    while end > start, bytes[end - 1].isSpace || bytes[end - 1] == 10 { end -= 1 }
    let text = Text(bytes.string(start..<end))
    return text == "~" || text == "null" ? "" : text
  }

  private mutating func singleQuoted() -> Text? {
    var string: [UInt8] = []
    index += 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "'") {
        guard bytes.byte(at: index + 1) == UInt8(ascii: "'") else {
          index += 1
          return Text(String(decoding: string, as: UTF8.self))
        }
        index += 1
      }
      string.append(bytes[index])
      index += 1
    }
    return nil
  }

  private mutating func doubleQuoted() -> Text? {
    var string: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return Text(String(decoding: string, as: UTF8.self)) }
      guard byte == UInt8(ascii: "\\") else {
        string.append(byte)
        continue
      }
      guard let escaped = escape() else { return nil }
      string += Array(String(Character(escaped)).utf8)
    }
    return nil
  }

  /// The character that an escape stands for (YAML 1.2, section 5.7).
  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = bytes.byte(at: index) else { return nil }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), 32: return Unicode.Scalar(byte)
    case UInt8(ascii: "x"): return hexadecimal(2)
    case UInt8(ascii: "u"): return hexadecimal(4)
    case UInt8(ascii: "U"): return hexadecimal(8)
    default: return nil
    }
  }

  /// A character by its number, if it is one that the model holds.
  private mutating func hexadecimal(_ digits: Int) -> Unicode.Scalar? {
    guard index + digits <= bytes.count,
      let value = UInt32(bytes.string(index..<index + digits), radix: 16),
      let scalar = Unicode.Scalar(value),
      value >= 32 || value == 9 || value == 10 || value == 13, value != 0xFFFE, value != 0xFFFF
    else { return nil }
    index += digits
    return scalar
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index].isSpace || bytes[index] == 10 { index += 1 }
  }
}

import ArticleModel
import ConvertCore

extension JSONWriter {
  /// Writes a member's name; its value comes next.
  public mutating func name(_ name: Text) {
    quoted(name, isName: true)
  }

  /// Writes a member's name that holds nothing to be escaped; its value comes next.
  public mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { quote($0, isName: true) }
  }

  /// Writes a string that holds nothing to be escaped.
  public mutating func word(_ word: StaticString) {
    word.withUTF8Buffer { quote($0, isName: false) }
  }

  /// Writes a string.
  public mutating func string(_ text: Text) {
    quoted(text, isName: false)
  }

  /// Writes a number as it is given, which must be one by RFC 8259 section 6.
  public mutating func number(_ text: Text) {
    raw(text)
  }

  /// Writes a whole number.
  public mutating func int(_ number: Int) {
    comma()
    buffer.append(decimal: number)
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    comma()
    buffer.append(value ? "true" as StaticString : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    comma()
    buffer.append("null" as StaticString)
  }

  /// Writes JSON text as it is given, such as `JSONReader.readRaw()` returns it.
  public mutating func raw(_ json: Text) {
    comma()
    buffer.append(json)
  }

  private mutating func comma() {
    if separate() { buffer.append(.comma) }
  }

  /// Writes a string in quotation marks, escaping no more than RFC 8259 section 7 demands.
  private mutating func quoted(_ text: Text, isName: Bool) {
    text.string.utf8.span.withUnsafeBufferPointer { bytes in
      let end = bytes.endOfRun(from: 0)
      if end == bytes.count {
        quote(bytes, isName: isName)
        return
      }
      comma()
      escape(bytes, from: end)
      if isName { colon() }
    }
  }

  /// Writes a string in quotation marks that has the first byte to be escaped at `first`.
  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) {
    buffer.append(.quote)
    var start = 0
    var end = first
    while true {
      buffer.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      guard end < bytes.count else { break }
      escape(bytes[end])
      start = end + 1
      end = bytes.endOfRun(from: start)
    }
    buffer.append(.quote)
  }

  private mutating func escape(_ byte: UInt8) {
    buffer.append(.backslash)
    switch byte {
    case 0x08: buffer.append(UInt8(ascii: "b"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0C: buffer.append(UInt8(ascii: "f"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    case 0..<0x20: buffer.append("u\(hexadecimal(UInt32(byte), digits: 4))")
    default: buffer.append(byte)
    }
  }
}

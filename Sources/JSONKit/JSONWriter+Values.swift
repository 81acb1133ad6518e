import ArticleModel
import ConvertCore

extension JSONWriter {
  /// Writes a member's name; its value comes next.
  public mutating func name(_ name: Text) {
    separate()
    quoted(name.string)
    colon()
  }

  /// Writes a member's name that holds nothing to be escaped; its value comes next.
  public mutating func key(_ name: StaticString) {
    word(name)
    colon()
  }

  /// Writes a string that holds nothing to be escaped.
  public mutating func word(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { buffer.append($0, between: .quote) }
  }

  /// Writes a string.
  public mutating func string(_ text: Text) {
    separate()
    quoted(text.string)
  }

  /// Writes a number as it is given, which must be one by RFC 8259 section 6.
  public mutating func number(_ text: Text) {
    raw(text)
  }

  /// Writes a whole number.
  public mutating func int(_ number: Int) {
    separate()
    buffer.append(decimal: number)
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    buffer.append(value ? "true" as StaticString : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    buffer.append("null" as StaticString)
  }

  /// Writes JSON text as it is given, such as `JSONReader.readRaw()` returns it.
  public mutating func raw(_ json: Text) {
    separate()
    buffer.append(json)
  }

  /// Writes a string in quotation marks, escaping no more than RFC 8259 section 7 demands.
  private mutating func quoted(_ string: String) {
    var string = string
    string.withUTF8 { bytes in
      let end = bytes.endOfPlainRun(from: 0).end
      if end == bytes.count {
        buffer.append(bytes, between: .quote)
      } else {
        escape(bytes, from: end)
      }
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
      end = bytes.endOfPlainRun(from: start).end
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

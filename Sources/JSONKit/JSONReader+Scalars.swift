import ArticleModel
import ConvertCore

extension JSONReader {
  /// Reads a number as it is written, however large or precise.
  ///
  /// - Throws: `ConversionError` for another value, and for what RFC 8259 section 6 does not allow.
  public mutating func readNumber() throws(ConversionError) -> Text {
    let range = try numberRange(expected: "a number")
    return Text(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Reads a whole number, written in digits alone.
  ///
  /// - Throws: `ConversionError` for another value, a fraction or an exponent, and a number that
  ///   does not fit 64 bits.
  public mutating func readInt() throws(ConversionError) -> Int {
    let range = try numberRange(expected: "a whole number")
    let digits = String(decoding: bytes[range], as: UTF8.self)
    if let number = Int(digits) { return number }
    let isWhole = bytes[range].allSatisfy { $0.isDigit || $0 == .minus }
    let shown = digits.utf8.count > 40 ? "\(digits.prefix(40))…" : digits
    cursor = range.lowerBound
    throw error(
      .jsonValue, "expected a whole number\(isWhole ? " of 64 bits" : ""), found \(shown)")
  }

  /// Reads `true` or `false`.
  ///
  /// - Throws: `ConversionError` for anything else.
  public mutating func readBool() throws(ConversionError) -> Bool {
    skipWhiteSpace()
    guard kindAtCursor == .bool else { throw mismatch(expected: "a boolean") }
    let isTrue = byte == UInt8(ascii: "t")
    try passLiteral(isTrue ? "true" : "false")
    isValueDue = false
    return isTrue
  }

  /// Reads `null`.
  ///
  /// - Throws: `ConversionError` for anything else.
  public mutating func readNull() throws(ConversionError) {
    skipWhiteSpace()
    guard kindAtCursor == .null else { throw mismatch(expected: "null") }
    try passLiteral("null")
    isValueDue = false
  }

  /// Passes over a literal name, which must be the whole word.
  mutating func passLiteral(_ literal: StaticString) throws(ConversionError) {
    let length = literal.utf8CodeUnitCount
    let isThere = literal.withUTF8Buffer {
      bytes.dropFirst(cursor).prefix(length).elementsEqual($0)
    }
    guard isThere, cursor + length == bytes.count || bytes[cursor + length].endsWord else {
      throw syntaxError(expected: "true, false, null or another value")
    }
    cursor += length
  }

  private mutating func numberRange(expected: String) throws(ConversionError) -> Range<Int> {
    skipWhiteSpace()
    guard kindAtCursor == .number else { throw mismatch(expected: expected) }
    let start = cursor
    try passNumber()
    isValueDue = false
    return start..<cursor
  }

  /// Passes over the number at the cursor (RFC 8259 section 6).
  mutating func passNumber() throws(ConversionError) {
    let start = cursor
    if byte == .minus { cursor += 1 }
    if byte == .zero {
      cursor += 1
      if byte.isDigit {
        cursor = start
        throw syntaxError(expected: "a number without leading zeros")
      }
    } else {
      try passDigits()
    }
    if byte == UInt8(ascii: ".") {
      cursor += 1
      try passDigits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      cursor += 1
      if byte == .minus || byte == UInt8(ascii: "+") { cursor += 1 }
      try passDigits()
    }
    guard cursor == bytes.count || byte.endsWord else {
      throw syntaxError(expected: "the end of the number")
    }
  }

  private mutating func passDigits() throws(ConversionError) {
    guard byte.isDigit else { throw syntaxError(expected: "a digit") }
    while byte.isDigit { cursor += 1 }
  }
}

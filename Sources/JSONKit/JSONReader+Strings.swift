import ArticleModel
import ConvertCore

extension JSONReader {
  /// Reads a string.
  ///
  /// What no text of the model can hold becomes U+FFFD and is reported with its place: a surrogate
  /// escaped without its other half, and a character that XML 1.0 forbids (section 2.2).
  ///
  /// - Throws: `ConversionError` for another value, a string that is not closed, a raw control
  ///   character, an escape that is none, and bytes that are not UTF-8.
  public mutating func readString() throws(ConversionError) -> Text {
    skipWhiteSpace()
    guard byte == .quote else { throw mismatch(expected: "a string") }
    isValueDue = false
    return try decodeString()
  }

  /// Reads a string that is probably a word of the vocabulary.
  ///
  /// - Throws: `ConversionError` as `readString()` does.
  public mutating func readWord() throws(ConversionError) -> Text {
    skipWhiteSpace()
    guard byte == .quote, let word = knownWord() else { return try readString() }
    isValueDue = false
    cursor += word.length + 2
    return word.text
  }

  /// The word of the vocabulary whose quotation mark the cursor is at.
  @inline(__always)
  func knownWord() -> JSONVocabulary.Word? {
    bytes.withUnsafeBytes { vocabulary.word(in: $0, from: cursor &+ 1) }
  }

  /// Reads the string whose quotation mark the cursor is at.
  mutating func decodeString() throws(ConversionError) -> Text {
    let start = cursor + 1
    let run = plainRun(from: start)
    guard run.end < bytes.count, bytes[run.end] == .quote,
      run.isASCII || bytes.withUnsafeBufferPointer({ $0.isCleanText(in: start..<run.end) })
    else {
      return try decodeRuns()
    }
    cursor = run.end + 1
    return text(start..<run.end, isASCII: run.isASCII)
  }

  /// Reads a string run by run, with the escapes and faults between them.
  private mutating func decodeRuns() throws(ConversionError) -> Text {
    cursor += 1
    let start = cursor
    var isASCII = true
    scratch.removeAll(keepingCapacity: true)
    while true {
      let run = plainRun(from: cursor)
      append(cursor..<run.end, isASCII: run.isASCII)
      isASCII = isASCII && run.isASCII
      cursor = run.end
      guard byte == .backslash else { break }
      let escape = cursor
      append(try passEscape(), from: escape)
    }
    guard byte == .quote else { throw brokenString() }
    // What escapes stand for is valid, so only runs can be at fault; their faults have places there.
    if !isASCII { try checkUTF8(start..<cursor) }
    cursor += 1
    return Text(String(copying: unsafe UTF8Span(unchecked: scratch.span)))
  }

  private mutating func append(_ range: Range<Int>, isASCII: Bool) {
    var rest = range
    while !isASCII, let index = firstNoncharacter(in: rest) {
      scratch += bytes[rest.lowerBound..<index]
      reportIllegal(0xFF00 | (bytes[index + 2] == 0xBE ? 0xFE : 0xFF), at: index)
      scratch += [0xEF, 0xBF, 0xBD]
      rest = (index + 3)..<rest.upperBound
    }
    scratch += bytes[rest]
  }

  private mutating func append(_ scalar: UInt32, from offset: Int) {
    switch scalar {
    case 0..<0x20 where scalar != 0x09 && scalar != 0x0A && scalar != 0x0D, 0xFFFE, 0xFFFF:
      reportIllegal(scalar, at: offset)
    case 0xD800...0xDFFF:
      warn(
        .jsonLoneSurrogate,
        "expected a pair of surrogates, found U+\(hexadecimal(scalar, digits: 4)) alone and "
          + "put U+FFFD in its place", at: offset)
    default: break
    }
    scratch += UTF8.encode(JSONReader.legal(scalar)) ?? UTF8.encodedReplacementCharacter
  }

  private static func legal(_ scalar: UInt32) -> Unicode.Scalar {
    switch scalar {
    case 0x09, 0x0A, 0x0D: Unicode.Scalar(UInt8(scalar))
    case 0..<0x20, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: Unicode.Scalar(scalar) ?? "\u{FFFD}"
    }
  }

  /// Reports a character that is to be replaced.
  mutating func reportIllegal(_ scalar: UInt32, at offset: Int) {
    warn(
      .jsonIllegalCharacter,
      "expected a character that XML allows, found U+\(hexadecimal(scalar, digits: 4)) and put "
        + "U+FFFD in its place", at: offset)
  }
}

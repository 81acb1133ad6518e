import ArticleModel
import ConvertCore

extension JSONReader {
  /// Where the string's run of characters that stand for themselves ends.
  @inline(__always)
  func plainRun(from start: Int) -> (end: Int, isASCII: Bool) {
    bytes.withUnsafeBufferPointer { $0.endOfPlainRun(from: start) }
  }

  func firstNoncharacter(in range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { $0.firstNoncharacter(in: range) }
  }

  /// Makes the text of a range that was checked.
  ///
  /// `UTF8Span`, not `String(validating:as:)`, which spends 100 ns a call before it begins.
  @inline(__always)
  func text(_ range: Range<Int>, isASCII: Bool) -> Text {
    let span = unsafe UTF8Span(
      unchecked: bytes.span.extracting(range), isKnownASCII: isASCII)
    return Text(String(copying: span))
  }

  /// Throws at the first byte of the first sequence in a range that is not UTF-8.
  mutating func checkUTF8(_ range: Range<Int>) throws(ConversionError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
    } catch {
      cursor = range.lowerBound + error.byteOffsets.lowerBound
      throw self.error(
        .jsonEncoding, "expected UTF-8, found the byte 0x\(hexadecimal(UInt32(byte), digits: 2))")
    }
  }

  /// The error for a string that does not go on at the cursor.
  mutating func brokenString() -> ConversionError {
    guard cursor < bytes.count else { return syntaxError(expected: "the end of the string") }
    return syntaxError(expected: "an escape for a control character")
  }

  /// Checks the string whose quotation mark the cursor is at, and passes over it.
  mutating func passString() throws(ConversionError) {
    cursor += 1
    let start = cursor
    var isASCII = true
    while true {
      let run = plainRun(from: cursor)
      isASCII = isASCII && run.isASCII
      cursor = run.end
      guard byte == .backslash else { break }
      _ = try passEscape()
    }
    guard byte == .quote else { throw brokenString() }
    if !isASCII { try checkUTF8(start..<cursor) }
    cursor += 1
  }
}

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

  /// The error for a range that holds bytes that are not UTF-8.
  mutating func notUTF8(in range: Range<Int>) -> ConversionError {
    cursor = bytes.withUnsafeBufferPointer { $0.firstInvalidUTF8(in: range) } ?? range.lowerBound
    let found = hexadecimal(UInt32(byte), digits: 2)
    return error(.jsonEncoding, "expected UTF-8, found the byte 0x\(found)")
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
    let end = cursor
    if !isASCII,
      bytes.withUnsafeBufferPointer({ $0.firstInvalidUTF8(in: start..<end) }) != nil
    {
      throw notUTF8(in: start..<end)
    }
    cursor += 1
  }
}

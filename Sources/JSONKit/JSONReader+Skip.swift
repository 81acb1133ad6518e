import ArticleModel
import ConvertCore

extension JSONReader {
  /// Passes over a value of any type, and checks its syntax.
  ///
  /// What would be replaced or reported in a value that is read is not reported in one that is not.
  ///
  /// - Throws: `ConversionError` where it is not JSON, or nested too deep.
  public mutating func skipValue() throws(ConversionError) {
    let depth = frames.count
    repeat { try passToken(above: depth) } while frames.count > depth
    isValueDue = false
  }

  /// Reads a value of any type as compact JSON text, without white space between its tokens.
  ///
  /// Escapes, numbers and names stay as they are written, names that stand twice too.
  ///
  /// - Throws: `ConversionError` where it is not JSON, or nested too deep.
  public mutating func readRaw() throws(ConversionError) -> Text {
    skipWhiteSpace()
    let start = cursor
    try skipValue()
    // The walk has checked every string, and ASCII is all there is between them.
    return raw(start..<cursor)
  }

  /// The compact JSON text, as `readRaw` makes it, of a value that was read, whose bytes in the
  /// record these are.
  public mutating func raw(_ range: Range<Int>) -> Text {
    let compact = compacted(range.clamped(to: 0..<cursor))
    return Text(String(copying: unsafe UTF8Span(unchecked: compact.span)))
  }

  /// Passes over a scalar, the bracket that opens or closes a container, or what stands between two
  /// values; only the frames grow with nesting.
  private mutating func passToken(above depth: Int) throws(ConversionError) {
    skipWhiteSpace()
    if frames.count > depth, let frame = frames.last {
      if byte == (frame.isObject ? .closeBrace : .closeBracket) {
        cursor += 1
        frames.removeLast()
        return
      }
      try passSeparator(frame)
    }
    switch try peek() {
    case .object, .array:
      guard frames.count < depthLimit else { throw tooDeep() }
      frames.append(Frame(isObject: byte == .openBrace, namesStart: names.count))
      cursor += 1
    case .string: try passString()
    case .number: try passNumber()
    case .bool: try passLiteral(byte == UInt8(ascii: "t") ? "true" : "false")
    case .null: try passLiteral("null")
    }
  }

  private mutating func passSeparator(_ frame: Frame) throws(ConversionError) {
    let close = frame.isObject ? "}" : "]"
    let item = frame.isObject ? "a member name" : "a value"
    if frame.isFirst {
      frames[frames.count - 1].isFirst = false
      guard kindAtCursor != nil else { throw syntaxError(expected: "\(item) or \(close)") }
    } else {
      guard byte == .comma else { throw syntaxError(expected: "a comma or \(close)") }
      cursor += 1
      skipWhiteSpace()
      guard kindAtCursor != nil else { throw syntaxError(expected: item) }
    }
    guard frame.isObject else { return }
    guard byte == .quote else { throw syntaxError(expected: item) }
    try passString()
    try passColon()
  }

  /// A range that was checked, without the white space between its tokens.
  private mutating func compacted(_ range: Range<Int>) -> [UInt8] {
    var compact: [UInt8] = []
    compact.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == .quote {
        let end = endOfString(from: index)
        compact += bytes[index..<end]
        index = end
      } else {
        if !byte.isWhiteSpace { compact.append(byte) }
        index += 1
      }
    }
    replaceNoncharacters(of: range, in: &compact)
    return compact
  }

  /// The end of a string that was checked, behind its quotation mark.
  private func endOfString(from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != .quote {
      index = plainRun(from: bytes[index] == .backslash ? index + 2 : index).end
    }
    return min(index + 1, bytes.count)
  }

  private mutating func replaceNoncharacters(of range: Range<Int>, in compact: inout [UInt8]) {
    var rest = range
    while let index = firstNoncharacter(in: rest) {
      reportIllegal(0xFF00 | (bytes[index + 2] == 0xBE ? 0xFE : 0xFF), at: index)
      rest = (index + 3)..<range.upperBound
    }
    var index = 0
    while rest.lowerBound != range.lowerBound,
      let found = compact.withUnsafeBufferPointer({
        $0.firstNoncharacter(in: index..<$0.count)
      })
    {
      compact[found + 2] = 0xBD
      index = found + 3
    }
  }
}

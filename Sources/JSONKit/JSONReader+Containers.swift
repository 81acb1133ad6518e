import ArticleModel
import ConvertCore

extension JSONReader {
  /// Enters an object; `nextMember()` then gives its members.
  ///
  /// - Throws: `ConversionError` where no object begins, or nesting is too deep.
  public mutating func beginObject() throws(ConversionError) {
    skipWhiteSpace()
    guard byte == .openBrace else { throw mismatch(expected: "an object") }
    try enter(isObject: true)
  }

  /// Enters an array; `nextElement()` then tells of its elements.
  ///
  /// - Throws: `ConversionError` where no array begins, or nesting is too deep.
  public mutating func beginArray() throws(ConversionError) {
    skipWhiteSpace()
    guard byte == .openBracket else { throw mismatch(expected: "an array") }
    try enter(isObject: false)
  }

  /// Reads the next member's name, and stands before its value; or leaves the object and returns
  /// nothing at its end.
  ///
  /// The value that was announced last is passed over if nobody read it.
  ///
  /// - Throws: `ConversionError` where the object's syntax is at fault.
  public mutating func nextMember() throws(ConversionError) -> Text? {
    guard try toNextItem(closing: .closeBrace, item: "a member name", close: "}") else {
      return nil
    }
    guard byte == .quote else { throw syntaxError(expected: "a member name") }
    nameOffset = cursor
    let name: Text
    let fingerprint: UInt64
    if let word = knownWord() {
      (name, fingerprint) = (word.text, word.fingerprint)
      cursor += word.length + 2
    } else {
      name = try decodeString()
      fingerprint = name.fingerprint
    }
    if let start = frames.last?.namesStart, !names.insert(name, fingerprint, from: start) {
      let shown = JSONReader.shown(name)
      warn(
        .jsonDuplicateKey, "expected each name once in an object, found \(shown) again",
        at: nameOffset)
    }
    try passColon()
    isValueDue = true
    return name
  }

  /// Stands before the array's next element; or leaves the array and returns false at its end.
  ///
  /// The element that was announced last is passed over if nobody read it.
  ///
  /// - Throws: `ConversionError` where the array's syntax is at fault.
  public mutating func nextElement() throws(ConversionError) -> Bool {
    guard try toNextItem(closing: .closeBracket, item: "a value", close: "]") else { return false }
    isValueDue = true
    return true
  }

  /// Passes over the colon between a name and its value, and white space around it.
  mutating func passColon() throws(ConversionError) {
    skipWhiteSpace()
    guard byte == .colon else { throw syntaxError(expected: "a colon") }
    cursor += 1
    skipWhiteSpace()
  }

  private mutating func enter(isObject: Bool) throws(ConversionError) {
    guard frames.count < depthLimit else { throw tooDeep() }
    frames.append(Frame(isObject: isObject, namesStart: names.count))
    cursor += 1
    isValueDue = false
  }

  mutating func tooDeep() -> ConversionError {
    error(.depthLimit, "expected at most \(depthLimit) levels of nesting, found more")
  }

  private mutating func toNextItem(
    closing: UInt8, item: String, close: String
  ) throws(ConversionError) -> Bool {
    if isValueDue { try skipValue() }
    guard let isFirst = frames.last?.isFirst else { return false }
    skipWhiteSpace()
    if byte == closing {
      cursor += 1
      leave()
      return false
    }
    if isFirst {
      frames[frames.count - 1].isFirst = false
      guard kindAtCursor != nil else { throw syntaxError(expected: "\(item) or \(close)") }
      return true
    }
    guard byte == .comma else { throw syntaxError(expected: "a comma or \(close)") }
    cursor += 1
    skipWhiteSpace()
    guard kindAtCursor != nil else { throw syntaxError(expected: item) }
    return true
  }

  private mutating func leave() {
    if let frame = frames.popLast(), frame.isObject { names.close(from: frame.namesStart) }
    isValueDue = false
  }

  private static func shown(_ name: Text) -> String {
    var shown = ""
    for scalar in name.string.unicodeScalars.prefix(40) {
      shown += scalar.isVisible || scalar == " " ? String(scalar) : "?"
    }
    return name.string.unicodeScalars.count > 40 ? "'\(shown)…'" : "'\(shown)'"
  }
}

import ConvertCore

/// Cuts an input into its top-level values: one value, several with white space between them, or
/// the elements of one array.
///
/// Cutting looks at quotation marks and brackets only and holds one record and one chunk, so memory
/// does not grow with the document, a malformed record does not hide the next, and threads read
/// records side by side. Refused: one reader over the whole stream, which gives none of the three.
///
/// After an error `next()` may be called again. It goes on behind a record that was too large or
/// too deep, and returns nothing where the end of the faulty value cannot be known.
public final class JSONSplitter {
  enum State {
    case start
    case firstElement
    case nextElement
    case nextValue
    case skipping(ValueScan)
    case end
  }

  /// Whether the document is one array whose elements are the records; known after the first
  /// `next()`.
  public private(set) var isArray = false

  var window: JSONWindow
  var state = State.start

  /// Creates a splitter at the start of a document.
  public init(_ input: Input, in context: ConversionContext) {
    window = JSONWindow(input, in: context)
  }

  /// The next value, or nothing at the end.
  ///
  /// - Throws: `ConversionError` for brackets and commas that do not hold together, a record beyond
  ///   the limits, a document that is empty, cut off or not UTF-8, and where the input fails.
  public func next() throws(ConversionError) -> JSONRecord? {
    let current = state
    state = .end
    switch current {
    case .start: return try first()
    case .firstElement: return try element(orEnd: true)
    case .nextElement: return try afterElement()
    case .nextValue: return try afterValue()
    case .skipping(let scan):
      try skip(scan)
      return isArray ? try afterElement() : try afterValue()
    case .end: return nil
    }
  }

  private func first() throws(ConversionError) -> JSONRecord? {
    try window.open()
    guard try window.skipWhiteSpace() else { throw try window.error(expected: "a value") }
    guard window.bytes[window.cursor] == .openBracket else {
      return try value(expected: "a value")
    }
    isArray = true
    window.take()
    return try element(orEnd: true)
  }

  private func element(orEnd: Bool) throws(ConversionError) -> JSONRecord? {
    let expected = orEnd ? "a value or ]" : "a value"
    guard try window.skipWhiteSpace() else { throw try window.error(expected: expected) }
    if orEnd, window.bytes[window.cursor] == .closeBracket { return try afterArray() }
    return try value(expected: expected)
  }

  private func afterElement() throws(ConversionError) -> JSONRecord? {
    guard try window.skipWhiteSpace() else { throw try window.error(expected: "a comma or ]") }
    switch window.bytes[window.cursor] {
    case .comma:
      window.take()
      return try element(orEnd: false)
    case .closeBracket: return try afterArray()
    default: throw try window.error(expected: "a comma or ]")
    }
  }

  private func afterArray() throws(ConversionError) -> JSONRecord? {
    window.take()
    guard try window.skipWhiteSpace() else { return nil }
    throw try window.error(expected: "the end of the document")
  }

  private func afterValue() throws(ConversionError) -> JSONRecord? {
    if window.cursor == window.bytes.count, try !window.refill() { return nil }
    guard window.bytes[window.cursor].isWhiteSpace else {
      throw try window.error(expected: "white space or the end of the document")
    }
    guard try window.skipWhiteSpace() else { return nil }
    return try value(expected: "a value or the end of the document")
  }

  private func value(expected: String) throws(ConversionError) -> JSONRecord? {
    switch window.bytes[window.cursor] {
    case .comma, .colon, .closeBrace, .closeBracket: throw try window.error(expected: expected)
    default: return try cut()
    }
  }
}

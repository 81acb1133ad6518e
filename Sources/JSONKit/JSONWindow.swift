import ConvertCore

/// The part of a stream that is being cut: one record and the rest of a chunk.
struct JSONWindow {
  let context: ConversionContext
  private let input: Input
  private(set) var bytes: [UInt8] = []

  /// The first byte that is still needed.
  var start = 0

  /// The next byte to look at.
  var cursor = 0

  private var base = 0
  private var lines = LineCounter()

  init(_ input: Input, in context: ConversionContext) {
    self.input = input
    self.context = context
  }

  /// Takes in the next chunk and lets go of what stands before `start`; false at the end.
  mutating func refill() throws(ConversionError) -> Bool {
    guard let chunk = try input.nextChunk() else { return false }
    if start == bytes.count {
      drop()
      bytes = chunk
      return true
    }
    // Moving the rest only when it is the smaller half keeps tiny chunks linear.
    if start >= bytes.count - start { drop() }
    bytes += chunk
    return true
  }

  private mutating func drop() {
    lines.advance(to: base + start, in: bytes, from: base)
    base += start
    cursor -= start
    if start == bytes.count { bytes = [] } else { bytes.removeFirst(start) }
    start = 0
  }

  /// Passes over white space and lets go of all before the cursor; false at the end.
  mutating func skipWhiteSpace() throws(ConversionError) -> Bool {
    while true {
      while cursor < bytes.count {
        guard bytes[cursor].isWhiteSpace else {
          start = cursor
          return true
        }
        cursor += 1
      }
      start = cursor
      guard try refill() else { return false }
    }
  }

  /// Passes over the next byte.
  mutating func take() {
    cursor += 1
    start = cursor
  }

  /// Counts the line that ends with the LF at the cursor; its places were asked for up to `start`, and
  /// no other line end is behind that.
  mutating func passLine() {
    lines.passLine(to: base + cursor)
  }

  /// The place of the byte at `index`, which is not before the last place asked for.
  mutating func position(at index: Int) -> Position {
    lines.advance(to: base + index, in: bytes, from: base)
    return lines.position(of: base + index)
  }

  /// A syntax error at the cursor, with what is found there.
  mutating func error(expected: String) throws(ConversionError) -> ConversionError {
    start = cursor
    // What is shown must not depend on where a chunk ends.
    while bytes.count - cursor < 24, try refill() {}
    return context.error(
      .jsonSyntax, "expected \(expected), found \(bytes.found(at: cursor, end: .document))",
      at: position(at: cursor))
  }
}

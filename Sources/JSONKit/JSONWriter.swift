import ConvertCore

/// A writer of JSON, compact or one member a line, that appends to a buffer it owns.
///
/// It sees to commas, colons and indentation; that names stand in objects and containers are closed
/// is the caller's part. A buffer of its own, not an `inout` one on every call, keeps calls short;
/// `OutputBuffer.writeJSON` lends it an existing one.
public struct JSONWriter: Sendable {
  private struct Frame {
    var isInline = false
    var isEmpty = true
  }

  /// What was written so far.
  public var buffer = OutputBuffer()

  private let indent: Int?
  private let level: Int
  private var outer: [Frame] = []
  private var frame = Frame()
  private var isAfterName = false

  /// Creates a writer; `indent` is the number of spaces a level, or nothing for compact JSON, and
  /// `level` the nesting around a fragment, whose first line is the caller's to indent.
  public init(indent: Int? = nil, level: Int = 0) {
    self.indent = indent.map { max($0, 0) }
    self.level = max(level, 0)
  }

  /// Begins an object, on one line where `inline` asks for it; what is nested in it is inline too.
  public mutating func beginObject(inline: Bool = false) {
    begin(.openBrace, inline)
  }

  /// Ends the object begun last.
  public mutating func endObject() {
    end(.closeBrace)
  }

  /// Begins an array, on one line where `inline` asks for it; what is nested in it is inline too.
  public mutating func beginArray(inline: Bool = false) {
    begin(.openBracket, inline)
  }

  /// Ends the array begun last.
  public mutating func endArray() {
    end(.closeBracket)
  }

  private mutating func begin(_ bracket: UInt8, _ inline: Bool) {
    let hasComma = separate()
    outer.append(frame)
    frame = Frame(isInline: inline || frame.isInline)
    buffer.append(atMost: 2) { bytes in
      bytes[0] = .comma
      bytes[hasComma ? 1 : 0] = bracket
      return hasComma ? 2 : 1
    }
  }

  private mutating func end(_ bracket: UInt8) {
    let wasEmpty = frame.isEmpty
    let breaks = breaksLines
    guard let last = outer.popLast() else { return }
    frame = last
    if !wasEmpty, breaks { breakLine() }
    buffer.append(bracket)
  }

  /// Writes what stands before a name or a value, and tells whether a comma is still to be written there:
  /// in compact JSON it goes out with what follows.
  @inline(__always)
  mutating func separate() -> Bool {
    if isAfterName {
      isAfterName = false
      return false
    }
    guard !outer.isEmpty else { return false }
    let hasComma = !frame.isEmpty
    frame.isEmpty = false
    if indent == nil { return hasComma }
    separateIndented(hasComma)
    return false
  }

  private mutating func separateIndented(_ hasComma: Bool) {
    if hasComma {
      buffer.append(.comma)
      if frame.isInline { buffer.append(.space) }
    }
    if breaksLines { breakLine() }
  }

  /// Writes bytes in quotation marks, and behind a name the colon.
  @inline(__always)
  mutating func quote(_ bytes: UnsafeBufferPointer<UInt8>, isName: Bool) {
    let hasComma = separate()
    let isSpaced = isName && indent != nil
    buffer.append(atMost: bytes.count &+ 5) { start in
      var next = start
      if hasComma {
        next[0] = .comma
        next += 1
      }
      next[0] = .quote
      if let first = bytes.baseAddress { (next + 1).update(from: first, count: bytes.count) }
      next += bytes.count &+ 2
      next[-1] = .quote
      if isName {
        next[0] = .colon
        next[1] = .space
        next += isSpaced ? 2 : 1
      }
      return next - start
    }
    isAfterName = isName
  }

  /// Writes the colon behind a name.
  mutating func colon() {
    buffer.append(.colon)
    if indent != nil { buffer.append(.space) }
    isAfterName = true
  }

  private var breaksLines: Bool { indent != nil && !frame.isInline }

  private mutating func breakLine() {
    buffer.append(.lineFeed)
    buffer.append(spaces: (indent ?? 0) * (level + outer.count))
  }
}

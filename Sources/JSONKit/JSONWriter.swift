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
    separate()
    outer.append(frame)
    frame = Frame(isInline: inline || frame.isInline)
    buffer.append(bracket)
  }

  private mutating func end(_ bracket: UInt8) {
    let wasEmpty = frame.isEmpty
    let breaks = breaksLines
    guard let last = outer.popLast() else { return }
    frame = last
    if !wasEmpty, breaks { breakLine() }
    buffer.append(bracket)
  }

  /// Writes what stands before a name or a value.
  @inline(__always)
  mutating func separate() {
    if isAfterName {
      isAfterName = false
      return
    }
    guard !outer.isEmpty else { return }
    if !frame.isEmpty {
      buffer.append(.comma)
      if indent != nil, frame.isInline { buffer.append(.space) }
    }
    frame.isEmpty = false
    if breaksLines { breakLine() }
  }

  /// Writes the colon after a name.
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

import ByteScan
import ConvertCore

/// The line and the column of offsets in a document, counted only as far as somebody asks.
struct LineCounter {
  private var line: Int
  private var lineStart: Int
  private var counted: Int
  private var endsInReturn = false

  init(from position: Position = .start) {
    line = position.line
    lineStart = position.byte - (position.column - 1)
    counted = position.byte
  }

  /// Whether the place of `offset` can still be told.
  func covers(_ offset: Int) -> Bool { offset >= lineStart }

  /// Counts the line ends before `offset`, where `bytes` begin at `base` and hold all that was not
  /// yet counted.
  mutating func advance(to offset: Int, in bytes: [UInt8], from base: Int) {
    guard offset > counted else { return }
    bytes.withUnsafeBufferPointer { bytes in
      let end = min(offset - base, bytes.count)
      let start = counted - base
      var index = bytes.first(.lineFeed, or: .carriageReturn, from: start, to: end)
      while index < end {
        let follows = index > start ? bytes[index - 1] == .carriageReturn : endsInReturn
        // The LF of a CRLF ends no line of its own, it only moves the start of the next.
        if bytes[index] == .carriageReturn || !follows { line += 1 }
        lineStart = base + index + 1
        index = bytes.first(.lineFeed, or: .carriageReturn, from: index + 1, to: end)
      }
      if end > start { endsInReturn = bytes[end - 1] == .carriageReturn }
    }
    counted = offset
  }

  /// Counts a line that ends with an LF at `offset` and has no other line end, without a look at it.
  mutating func passLine(to offset: Int) {
    line += 1
    lineStart = offset + 1
    counted = offset + 1
    endsInReturn = false
  }

  /// The place of an offset that was counted, on the last line counted.
  func position(of offset: Int) -> Position {
    Position(line: line, column: offset - lineStart + 1, byte: offset)
  }
}

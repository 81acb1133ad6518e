import ConvertCore

/// Turns byte offsets into places, forward only.
///
/// libxml2's own places are those of the tag's end, and its lines stop at 65,535 in the tree; so the
/// line ends are recorded while the bytes are checked, and places are made from them.
struct LineIndex {
  private var starts: [Int] = []
  private var head = 0
  private var line = 1
  private var lineStart: Int

  /// Creates an index of a document whose first character is at `start`, after a byte order mark.
  init(start: Int) {
    lineStart = start
  }

  /// Records that a line begins at an offset.
  @inline(__always)
  mutating func lineBegins(at offset: Int) {
    starts.append(offset)
  }

  /// The place of an offset, which is not before the last one asked for.
  mutating func position(at offset: Int) -> Position {
    while head < starts.count, starts[head] <= offset {
      line += 1
      lineStart = starts[head]
      head += 1
    }
    return Position(line: line, column: offset - lineStart + 1, byte: offset)
  }

  /// Forgets the lines that are passed.
  mutating func trim() {
    starts.removeSubrange(0..<head)
    head = 0
  }
}

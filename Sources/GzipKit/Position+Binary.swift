import ConvertCore

extension Position {
  /// The place of a byte in a file that has no lines: everything is on the first.
  static func binary(_ offset: Int) -> Position {
    Position(line: 1, column: offset &+ 1, byte: offset)
  }
}

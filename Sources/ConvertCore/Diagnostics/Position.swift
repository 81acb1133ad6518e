/// A place inside one document.
public struct Position: Hashable, Sendable {
  /// The line, from 1, where LF, CRLF and a lone CR end a line.
  public var line: Int

  /// The column in UTF-8 bytes, from 1.
  public var column: Int

  /// The byte's offset in the document, from 0.
  public var byte: Int

  /// Creates a place from its line and column, both from 1, and its byte offset, from 0.
  public init(line: Int, column: Int, byte: Int) {
    self.line = line
    self.column = column
    self.byte = byte
  }

  /// The first byte of a document.
  public static let start = Position(line: 1, column: 1, byte: 0)
}

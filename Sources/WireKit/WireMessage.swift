import ConvertCore

/// One message of a wire, from SOH to EOT.
public struct WireMessage: Sendable {
  /// Its bytes, with what frames them.
  public let bytes: [UInt8]

  /// Where the first of them stands in the document.
  public let start: Position

  /// What stands before STX: in a message without one, the first two lines where SOH begins it.
  public let header: ArraySlice<UInt8>

  /// What stands between STX and ETX.
  public let text: ArraySlice<UInt8>

  /// What stands behind ETX.
  public let trailer: ArraySlice<UInt8>

  init(_ bytes: [UInt8], at start: Position) {
    self.bytes = bytes
    self.start = start
    var rest = bytes[...]
    if rest.last == ControlCode.endOfMessage { rest.removeLast() }
    let hasHeader = rest.first == ControlCode.startOfHeader
    if hasHeader { rest.removeFirst() }
    if let mark = rest.firstIndex(of: ControlCode.startOfText) {
      header = rest[..<mark]
      rest = rest[(mark + 1)...]
    } else {
      let lines = WireLines.split(rest)
      let end = hasHeader && lines.count > 2 ? lines[2].startIndex : rest.startIndex
      header = rest[..<end]
      rest = rest[end...]
    }
    let end = rest.firstIndex(of: ControlCode.endOfText) ?? rest.endIndex
    text = rest[..<end]
    trailer = end < rest.endIndex ? rest[(end + 1)...] : rest[end...]
  }

  /// The place in the document of the byte at an index of `bytes`.
  public func position(of index: Int) -> Position {
    let inside = Position(of: index, in: bytes)
    return Position(
      line: start.line + inside.line - 1,
      column: inside.line == 1 ? start.column + inside.column - 1 : inside.column,
      byte: start.byte + index)
  }
}

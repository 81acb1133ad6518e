import ConvertCore

/// A document with markers (the keycap digits, such as 1️⃣) at the places a test speaks of.
///
/// A test shows the place instead of counting to it: what stands before the marker moves, and the
/// test still holds.
public struct MarkedText: Sendable {
  /// The document without its markers.
  public let bytes: [UInt8]

  private let positions: [UInt8: Position]

  /// Creates the document and notes its markers.
  public init(_ marked: String) {
    let source = Array(marked.utf8)
    var bytes: [UInt8] = []
    var positions: [UInt8: Position] = [:]
    var position = Position.start
    var index = 0
    while index < source.count {
      if source[(index + 1)...].starts(with: Self.keycap) {
        positions[source[index]] = position
        index += 1 + Self.keycap.count
        continue
      }
      let byte = source[index]
      bytes.append(byte)
      index += 1
      position.byte += 1
      position.column += 1
      let followsCR = byte == 0x0D && index < source.count && source[index] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !followsCR) {
        position.line += 1
        position.column = 1
      }
    }
    self.bytes = bytes
    self.positions = positions
  }

  /// The document without its markers, as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The place of a marker; where there is no such marker, a place that no document has.
  public subscript(marker: Character) -> Position {
    let digit = marker.utf8.first ?? 0
    return positions[digit] ?? Position(line: 0, column: 0, byte: -1)
  }

  /// What follows the digit in a keycap: U+FE0F, U+20E3.
  private static let keycap = Array("\u{FE0F}\u{20E3}".utf8)
}

extension MarkedText: ExpressibleByStringLiteral {
  /// Creates the document from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

import ConvertCore

/// The text given to libxml2 and not yet consumed, and which place of the document each part has.
///
/// It differs from the document where references and illegal characters are replaced. Places are
/// needed only for errors, so they are counted then, from the nearest checkpoint.
struct FedText {
  private struct Checkpoint {
    var offset: Int
    var position: Position
    var isReplaced: Bool
  }

  /// The bytes.
  private(set) var bytes: [UInt8] = []

  /// How many bytes were dropped before the first.
  private(set) var dropped = 0

  private var checkpoints: [Checkpoint] = []

  /// How many bytes were given in all.
  var end: Int { dropped + bytes.count }

  /// Appends bytes of the document as they are.
  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Appends one byte of a replacement.
  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends a replacement's bytes.
  mutating func append(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Says where the next byte stands in the document, and whether a replacement begins there.
  mutating func mark(_ position: Position, isReplaced: Bool) {
    if let last = checkpoints.last, last.offset == end { checkpoints.removeLast() }
    checkpoints.append(Checkpoint(offset: end, position: position, isReplaced: isReplaced))
  }

  /// Forgets the bytes before an offset.
  mutating func drop(upTo offset: Int) {
    guard offset > dropped, let first = checkpoints.lastIndex(where: { $0.offset <= offset })
    else { return }
    checkpoints.removeSubrange(0..<first)
    let kept = max(checkpoints[0].offset, dropped)
    bytes.removeSubrange(0..<min(kept - dropped, bytes.count))
    dropped = kept
  }

  /// The offset of these bytes at or behind an offset; that offset where they are not there.
  func offset(of text: StaticString, from offset: Int) -> Int {
    let count = text.utf8CodeUnitCount
    var index = max(offset - dropped, 0)
    while index + count <= bytes.count {
      if text.withUTF8Buffer({ bytes[index..<(index + count)].elementsEqual($0) }) {
        return dropped + index
      }
      index += 1
    }
    return offset
  }

  /// The first byte at or behind an offset that is not white space.
  func first(from offset: Int) -> UInt8? {
    bytes.dropFirst(max(offset - dropped, 0)).first { !isXMLSpace($0) }
  }

  /// The document's place of a byte that was given.
  func position(at offset: Int) -> Position {
    guard let nearest = checkpoints.last(where: { $0.offset <= offset }) ?? checkpoints.first
    else { return .start }
    var position = nearest.position
    guard !nearest.isReplaced else { return position }
    let from = max(nearest.offset - dropped, 0)
    let end = min(max(offset - dropped, from), bytes.count)
    for index in from..<end {
      position.byte += 1
      let endsLine =
        bytes[index] == 0x0A
        || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      position.line += endsLine ? 1 : 0
      position.column = endsLine ? 1 : position.column + 1
    }
    return position
  }
}

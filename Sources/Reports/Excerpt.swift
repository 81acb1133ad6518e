import ConvertCore

/// The line of a document that a diagnostic is about, and a caret below the place.
public struct Excerpt: Equatable, Sendable {
  /// The line, cut to a width that a terminal shows.
  public let line: String
  /// Spaces, and a caret below the column.
  public let caret: String

  private static let width = 100

  /// Reads the line from the document, or nothing where the document cannot be read again.
  ///
  /// `source` gives the bytes that the position counts, so not those of a compressed file.
  public init?(at position: Position, in source: any ByteSource) {
    guard source.isSeekable else { return nil }
    // A far column is shown with the end of what stands before it.
    let lead = min(max(position.column - 1, 0), Self.width / 2)
    guard
      let bytes = try? source.read(at: max(position.byte - lead, 0), count: lead + Self.width / 2)
    else { return nil }
    var before = bytes.prefix(lead)
    if let end = before.lastIndex(where: isEnd) { before = before[(end + 1)...] }
    if lead < position.column - 1 { before = before.drop(while: isContinuation) }
    var after = bytes.dropFirst(lead).prefix { !isEnd($0) }
    if after.count == Self.width / 2 { after = after.withoutPartialCharacter }
    let shown = String(decoding: before, as: UTF8.self).printable
    line = "  " + shown + String(decoding: after, as: UTF8.self).printable
    caret = "  " + String(repeating: " ", count: shown.unicodeScalars.count) + "^"
  }
}

private func isEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

extension ArraySlice<UInt8> {
  /// The bytes without the beginning of a character whose end a cut has taken away.
  fileprivate var withoutPartialCharacter: ArraySlice<UInt8> {
    guard let last = lastIndex(where: { !isContinuation($0) }), self[last] >= 0xC0 else {
      return self
    }
    let length = self[last] >= 0xF0 ? 4 : self[last] >= 0xE0 ? 3 : 2
    return endIndex - last >= length ? self : self[..<last]
  }
}

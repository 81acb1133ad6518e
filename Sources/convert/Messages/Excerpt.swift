import ConvertCore

/// The line of a document that a diagnostic is about, and a caret below the place.
struct Excerpt {
  /// The line, cut to a width that a terminal shows.
  let line: String
  /// Spaces, and a caret below the column.
  let caret: String

  private static let width = 100

  /// Reads the line from the file, or nothing where the document is not a file that can be read
  /// again, or is too long a way to go.
  init?(_ location: SourceLocation) {
    guard let position = location.position, location.document.member == nil,
      location.document.input != "-"
    else { return nil }
    // To open a pipe would wait for a writer.
    let path = FilePath(Array(location.document.input.utf8))
    guard path.status()?.isFile ?? false,
      let source = try? FileSource(opening: path, name: location.document), source.isSeekable,
      let start = try? source.read(at: 0, count: 2), start != [0x1F, 0x8B]
    else { return nil }
    let column = max(position.column - 1, 0)
    // A far column is shown with the end of what stands before it.
    let lead = min(column, Self.width / 2)
    guard
      let bytes = try? source.read(at: max(position.byte - lead, 0), count: lead + Self.width / 2)
    else { return nil }
    let before = bytes.prefix(lead).suffix(while: { $0 != 10 && $0 != 13 })
    let after = bytes.dropFirst(lead).prefix { $0 != 10 && $0 != 13 }
    let shownBefore = String(decoding: before, as: UTF8.self).printable
    line = "  " + shownBefore + String(decoding: after, as: UTF8.self).printable
    caret = "  " + String(repeating: " ", count: shownBefore.unicodeScalars.count) + "^"
  }
}

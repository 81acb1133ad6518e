import ConvertCore
import Reports

extension Excerpt {
  /// Reads the line from the file, or nothing where the document is not a file that can be read
  /// again.
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
    self.init(at: position, in: source)
  }
}

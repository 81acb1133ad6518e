import ConvertCore
import Reports

extension Excerpt {
  /// Reads the line from the file, or nothing where the document is not a file that can be read
  /// again.
  init?(_ location: SourceLocation) {
    guard let position = location.position, let source = FileSource(showing: location.document)
    else { return nil }
    self.init(at: position, in: source)
  }
}

extension FileSource {
  /// Opens a document to show lines of it; nothing where its bytes are not those of a file that can
  /// be read again.
  convenience init?(showing document: DocumentName) {
    guard document.member == nil, document.input != "-" else { return nil }
    // To open a pipe would wait for a writer.
    let path = FilePath(Array(document.input.utf8))
    guard path.status()?.isFile ?? false else { return nil }
    do throws(ConversionError) {
      try self.init(opening: path, name: document)
    } catch {
      return nil
    }
    guard isSeekable, let start = try? read(at: 0, count: 2), start != [0x1F, 0x8B] else {
      return nil
    }
  }
}

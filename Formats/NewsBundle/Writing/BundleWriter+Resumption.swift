import ConvertCore
import JSONKit

extension BundleWriter {
  /// Waits for the workers, and returns the members that are ready and the documents that are in none.
  ///
  /// - Throws: `ConversionError` where nothing can be put aside.
  public mutating func settle() throws(ConversionError) -> (ready: [UInt8], rest: [UInt8]) {
    try pool.finish()
    return (try takeReady(), block.documents)
  }

  /// Lines of the manifest, of the articles in the members that were returned since the last call.
  public mutating func takeNotes() -> [UInt8] {
    notes.take()
  }

  /// Goes on behind `size` bytes of another writer, with the lines and the documents that it returned.
  ///
  /// - Throws: `ConversionError` where they are none.
  public mutating func goOn(
    behind size: Int, notes: Input, rest: [UInt8]
  ) throws(ConversionError) {
    let context = ConversionContext(notes.name)
    let lines = JSONLines(notes, in: context)
    while let line = try lines.next() {
      let entry = try ManifestEntry(line, in: context)
      _ = try paths.note(entry.path)
      try manifest.add(entry)
    }
    offset = size
    // A block begins with the first of them, as it did then, so that it is not ended before the last.
    for document in try Block.documents(in: rest, context) { _ = try add(document) }
  }
}

extension Block {
  /// The documents that are in the block, each behind its line.
  fileprivate var documents: [UInt8] {
    var buffer = OutputBuffer()
    for (entry, content) in zip(entries, contents) {
      var entry = entry
      entry.sha256 = Digest.hexadecimal(of: bytes[content])
      entry.write(to: &buffer)
      buffer.append(UInt8(ascii: "\n"))
      buffer.append(bytes[content])
    }
    return buffer.take()
  }

  /// The documents that `documents` was made of.
  fileprivate static func documents(
    in bytes: [UInt8], _ context: ConversionContext
  ) throws(ConversionError) -> [StoredDocument] {
    var documents: [StoredDocument] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let entry = try ManifestEntry(JSONRecord(Array(rest[..<end])), in: context)
      let content = rest[(end + 1)...].prefix(entry.size)
      documents.append(
        StoredDocument(path: entry.path, bytes: Array(content), article: entry.article))
      rest = rest[content.endIndex...]
    }
    return documents
  }
}

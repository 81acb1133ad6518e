import ConvertCore

/// A document in an archive, as an operand such as `bundle.tar.gz!2023/0003.xml` names it; another "!"
/// leads into an archive in the archive.
struct ArchivePlace {
  /// The archive.
  let archive: FilePath
  /// The path in it.
  let member: String

  /// Reads an operand, or nothing where it is a file's own name, or names no archive that is there.
  init?(_ operand: String) {
    guard FilePath(argument: operand).status() == nil else { return nil }
    var place = operand.utf8.startIndex
    while let mark = operand.utf8[place...].firstIndex(of: UInt8(ascii: "!")) {
      place = operand.utf8.index(after: mark)
      let path = FilePath(argument: String(operand[..<mark]))
      guard path.status()?.isFile ?? false, place < operand.utf8.endIndex else { continue }
      archive = path
      member = String(operand[place...])
      return
    }
    return nil
  }

  /// What messages call the document.
  var name: DocumentName { DocumentName(archive.string).member(member) }

  /// The document's bytes.
  ///
  /// - Throws: `ConversionError` where there is no such document, or it is damaged.
  func open(_ limits: Limits) throws(ConversionError) -> MemorySource {
    MemorySource(try ArchiveFile(opening: archive, limits).search.content(at: member))
  }
}

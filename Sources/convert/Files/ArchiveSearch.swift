import ConvertCore
import NewsBundle
import StandardFormats

/// Finds documents by their paths in an archive, and in the archives that are in it.
struct ArchiveSearch {
  let name: DocumentName
  let limits: Limits
  /// How many archives this one stands in.
  var depth = 0
  /// Opens the archive at its start.
  let open: () throws(ConversionError) -> any ByteSource

  /// The document of this path, in which a "!" may lead into an archive.
  ///
  /// - Throws: `ConversionError` with the code `bundle.no-entry` where there is none.
  func content(at path: String) throws(ConversionError) -> [UInt8] {
    // A "!" may be part of a name, too.
    if let found = try document(at: path) { return found }
    var place = path.utf8.startIndex
    while let mark = path.utf8[place...].firstIndex(of: UInt8(ascii: "!")) {
      place = path.utf8.index(after: mark)
      let outer = String(path[..<mark])
      guard let bytes = try document(at: outer) else { continue }
      guard depth + 1 < BundleReader.deepestNesting else {
        throw ConversionError(
          .nestingLimit,
          "expected at most \(BundleReader.deepestNesting) archives in one another, found more",
          at: SourceLocation(name.member(outer)))
      }
      let inner = ArchiveSearch(name: name.member(outer), limits: limits, depth: depth + 1) {
        MemorySource(bytes)
      }
      return try inner.content(at: String(path[place...]))
    }
    throw ConversionError(
      .bundleNoEntry, "expected an entry of this path, found none",
      at: SourceLocation(name.member(path)))
  }

  /// The document of exactly this path, or nothing where there is none.
  private func document(at path: String) throws(ConversionError) -> [UInt8]? {
    let source = try open()
    guard try BundleArchive.hasFooter(source) else { return try scan(source, for: path) }
    let archive = try BundleArchive(source, named: name, limits: limits)
    guard let entry = try archive.entry(at: path) else { return nil }
    return try archive.content(of: entry)
  }

  /// The document of this path in an archive without a manifest, which is read up to it.
  private func scan(
    _ source: any ByteSource, for path: String
  ) throws(ConversionError) -> [UInt8]? {
    let walk = try ArchiveWalk(
      try StandardFormats.registry.open(name, source, limits: limits),
      in: ConversionContext(name, limits: limits))
    while let (found, size) = try walk.next() {
      guard found.utf8.elementsEqual(path.utf8) else { continue }
      guard size <= limits.articleSize else {
        throw ConversionError(
          .sizeLimit, "expected at most \(limits.articleSize) bytes an article, found \(size)",
          at: SourceLocation(name.member(path)))
      }
      var bytes: [UInt8] = []
      while let chunk = try walk.nextChunk() { bytes += chunk }
      return bytes
    }
    return nil
  }
}

import ConvertCore
import GzipKit

/// A block of a bundle that is read from its start, entry by entry.
struct OpenBlock {
  /// The offset in the file of its gzip member.
  let member: Int
  /// The offset in the block that has been read up to; earlier entries are gone.
  private(set) var offset = 0

  private let tar: TarReader
  private let limits: Limits

  init(_ member: Int, of archive: BundleArchive) throws(ConversionError) {
    self.member = member
    limits = archive.limits
    guard member < archive.payloadSize else {
      throw ConversionError(
        .bundleManifest, "expected a block before the manifest, found byte \(member)",
        at: SourceLocation(archive.name))
    }
    let slice = SourceSlice(archive.source, member..<archive.payloadSize)
    tar = TarReader(
      Input(archive.name, GunzipSource(slice, named: archive.name, limits: archive.limits)),
      in: ConversionContext(archive.name, limits: archive.limits))
  }

  /// The document that stands where the manifest says, which must be the one it means.
  mutating func content(
    of entry: ManifestEntry, in context: ConversionContext
  ) throws(ConversionError) -> [UInt8] {
    while let found = try tar.next() {
      offset = found.headerOffset + 1
      if found.headerOffset < entry.offset { continue }
      guard found.headerOffset == entry.offset, found.kind == .file,
        found.path.elementsEqual(entry.path.utf8), found.size == entry.size
      else { break }
      let bytes = try tar.readContent(limit: limits.articleSize)
      guard Digest.hexadecimal(of: bytes[...]) == entry.sha256 else {
        throw context.error(
          .bundleDamaged, "expected the article that the manifest describes, found other bytes")
      }
      return bytes
    }
    throw context.error(
      .bundleDamaged, "expected the article where the manifest says, found something else")
  }
}

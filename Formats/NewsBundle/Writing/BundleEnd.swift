import ArticleModel
import ConvertCore
import GzipKit
import JSONKit

/// What stands behind the articles of a bundle: the manifest, the index of its parts, the end of the
/// tar archive, and the footer.
struct BundleEnd {
  let parts: [ManifestPart]
  let store: ManifestStore
  let sha256: String
  let modified: Int

  /// Hands the bytes to `write`, of which the first will stand at `offset` of the file.
  func write(
    at offset: Int, _ tar: TarWriter, to write: ([UInt8]) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    let deflater = Deflater()
    let last = summary
    let size = parts.reduce(last.count) { $0 + $1.size }
    var index = BundleIndex(articleCount: articleCount, manifest: offset)
    var offset = offset
    func put(_ bytes: [UInt8]) throws(ConversionError) {
      try write(bytes)
      offset += bytes.count
    }
    try put(
      deflater.member(
        tar.header(path: Array(BundleLayout.manifestPath.utf8), size: size, modified: modified)))
    for part in parts {
      index.parts.append(BundleIndex.Part(first: part.first, member: offset))
      try put(store.member(of: part))
    }
    index.summary = offset
    try put(deflater.member(last + TarWriter.padding(after: size)))
    let footer = BundleFooter(index: offset)
    let lines = index.lines
    let header = try tar.header(
      path: Array(BundleLayout.indexPath.utf8), size: lines.count, modified: modified)
    try put(deflater.member(header + lines + TarWriter.padding(after: lines.count)))
    try put(deflater.member(TarWriter.endOfArchive))
    try put(footer.bytes)
  }

  private var articleCount: Int { parts.reduce(0) { $0 + $1.count } }

  /// The last line of the manifest.
  private var summary: [UInt8] {
    ManifestSummary(articleCount: articleCount, sha256: sha256).line
  }
}

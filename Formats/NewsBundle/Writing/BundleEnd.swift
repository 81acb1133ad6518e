import ArticleModel
import ConvertCore
import GzipKit
import JSONKit

/// What stands behind the articles of a bundle: the manifest, the index of its parts, the end of the
/// tar archive, and the footer.
struct BundleEnd {
  let parts: [ManifestPart]
  let sha256: String
  let modified: Int

  /// The bytes, of which the first will stand at `offset` of the file.
  func bytes(at offset: Int, _ tar: TarWriter) throws(ConversionError) -> [UInt8] {
    let deflater = Deflater()
    let last = summary
    let size = parts.reduce(last.count) { $0 + $1.size }
    var bytes = deflater.member(
      try tar.header(path: Array(BundleLayout.manifestPath.utf8), size: size, modified: modified))
    var index = BundleIndex(articleCount: articleCount, manifest: offset)
    for part in parts {
      index.parts.append(BundleIndex.Part(first: part.first, member: offset + bytes.count))
      bytes += part.member
    }
    index.summary = offset + bytes.count
    bytes += deflater.member(last + TarWriter.padding(after: size))
    let indexOffset = offset + bytes.count
    let lines = index.lines
    bytes += deflater.member(
      try tar.header(
        path: Array(BundleLayout.indexPath.utf8), size: lines.count, modified: modified)
        + lines + TarWriter.padding(after: lines.count))
    bytes += deflater.member(TarWriter.endOfArchive)
    return bytes + BundleFooter(index: indexOffset).bytes
  }

  private var articleCount: Int { parts.reduce(0) { $0 + $1.count } }

  /// The last line of the manifest.
  private var summary: [UInt8] {
    ManifestSummary(articleCount: articleCount, sha256: sha256).line
  }
}

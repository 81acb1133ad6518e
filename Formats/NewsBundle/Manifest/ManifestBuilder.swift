import ArticleModel
import ConvertCore
import GzipKit

/// Makes the manifest of a bundle while its articles come in.
///
/// What it holds is compressed: about 100 bytes an article. A room touches no files, so it cannot
/// spill. Articles come in the order of their paths, or nearly; where they do not, as when articles are
/// appended, there are several runs of parts that are in order, and the end merges them.
struct ManifestBuilder {
  private var runs: [[ManifestPart]] = []
  private var lines = ManifestLines()
  private var digest = Digest()
  private let deflater = Deflater()
  /// Whether `digest` is that of all lines, as it is while they come in order.
  private var isDigestWhole = true

  /// Creates the builder of a manifest without a line.
  init() {}

  /// Creates a builder that goes on from the parts of a manifest.
  init(goingOnFrom parts: [ManifestPart]) {
    runs = [parts]
    isDigestWhole = parts.isEmpty
  }

  /// Adds a line.
  mutating func add(_ entry: ManifestEntry) {
    lines.add(entry)
    if lines.count >= ManifestPart.lineCount { endPart() }
  }

  private mutating func endPart() {
    guard let part = lines.take(&digest, with: deflater) else { return }
    if let last = runs.last?.last, last.last.precedes(part.first) {
      runs[runs.count - 1].append(part)
    } else {
      isDigestWhole = isDigestWhole && runs.allSatisfy(\.isEmpty)
      runs.append([part])
    }
  }

  /// Returns the parts, all in order, and the digest of their lines.
  ///
  /// - Throws: `ConversionError` where the parts it went on from cannot be read.
  mutating func finish() throws(ConversionError) -> (parts: [ManifestPart], sha256: String) {
    endPart()
    defer { runs = [] }
    if isDigestWhole { return (runs.flatMap(\.self), digest.hexadecimal) }
    var merge = ManifestMerge(runs)
    var parts: [ManifestPart] = []
    var digest = Digest()
    while let entry = try merge.next() {
      lines.add(entry)
      if lines.count >= ManifestPart.lineCount, let part = lines.take(&digest, with: deflater) {
        parts.append(part)
      }
    }
    if let part = lines.take(&digest, with: deflater) { parts.append(part) }
    return (parts, digest.hexadecimal)
  }
}

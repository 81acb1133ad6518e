import ArticleModel
import ConvertCore

/// Makes the manifest of a bundle while its articles come in.
///
/// Articles come in the order of their paths, or nearly; where they do not, as when articles are
/// appended, there are several runs of parts that are in order, and the end merges them. Only the part
/// that is being made is in memory; the others are put aside.
struct ManifestBuilder {
  /// The parts put aside.
  private(set) var store: ManifestStore
  private var runs: [[ManifestPart]] = []
  private var lines = ManifestLines()
  private var digest = Digest()
  /// Whether `digest` is that of all lines, as it is while they come in order.
  private var isDigestWhole = true

  /// Creates the builder of a manifest without a line.
  init(_ spill: any SpillStore) {
    store = ManifestStore(spill)
  }

  /// Adds all lines of a bundle, before any other.
  mutating func add(linesOf archive: BundleArchive) throws(ConversionError) {
    var run: [ManifestPart] = []
    for number in archive.index.parts.indices {
      let (lines, entries) = try archive.readPart(number)
      guard let first = entries.first, let last = entries.last else { continue }
      run.append(
        try store.add(
          archive.member(ofPart: number), first: first.path, last: last.path, size: lines.count,
          count: entries.count))
    }
    isDigestWhole = run.isEmpty
    runs.append(run)
  }

  /// Adds a line.
  mutating func add(_ entry: ManifestEntry) throws(ConversionError) {
    lines.add(entry)
    if lines.count >= ManifestPart.lineCount { try endPart() }
  }

  private mutating func endPart() throws(ConversionError) {
    guard let part = try lines.take(&digest, into: &store) else { return }
    if let last = runs.last?.last, last.last.precedes(part.first) {
      runs[runs.count - 1].append(part)
    } else {
      isDigestWhole = isDigestWhole && runs.allSatisfy(\.isEmpty)
      runs.append([part])
    }
  }

  /// Returns the parts, all in order, and the digest of their lines.
  ///
  /// - Throws: `ConversionError` where what was put aside cannot be read.
  mutating func finish() throws(ConversionError) -> (parts: [ManifestPart], sha256: String) {
    try endPart()
    defer { runs = [] }
    if isDigestWhole { return (runs.flatMap(\.self), digest.hexadecimal) }
    var merge = ManifestMerge(runs, of: store)
    var parts: [ManifestPart] = []
    var digest = Digest()
    while let entry = try merge.next() {
      lines.add(entry)
      if lines.count >= ManifestPart.lineCount, let part = try lines.take(&digest, into: &store) {
        parts.append(part)
      }
    }
    if let part = try lines.take(&digest, into: &store) { parts.append(part) }
    return (parts, digest.hexadecimal)
  }
}

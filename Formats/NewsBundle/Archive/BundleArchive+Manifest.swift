import ArticleModel
import ConvertCore
import GzipKit

extension BundleArchive {
  /// The largest part of a manifest that is read, in bytes of lines.
  private static let largestPart = 64 << 20

  /// The line of the article with this path, or nothing where there is none.
  ///
  /// - Throws: `ConversionError` where the part of the manifest is damaged.
  public func entry(at path: String) throws(ConversionError) -> ManifestEntry? {
    // The last part that does not start behind the path.
    var low = 0
    var high = index.parts.count
    while low < high {
      let middle = (low + high) / 2
      if path.precedes(index.parts[middle].first) { high = middle } else { low = middle + 1 }
    }
    guard low > 0 else { return nil }
    return try part(low - 1).first { $0.path.utf8.elementsEqual(path.utf8) }
  }

  /// Hands every line to `body`, in the order of the paths.
  ///
  /// - Throws: `ConversionError` where the manifest is damaged; what `body` throws.
  public func forEachEntry(
    _ body: (ManifestEntry) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    for number in index.parts.indices {
      for entry in try part(number) { try body(entry) }
    }
  }

  /// The format of the first article, which new ones are to have.
  public var memberFormat: Text? {
    get throws(ConversionError) {
      index.parts.isEmpty ? nil : try part(0).first?.article.format
    }
  }

  /// The gzip member that a part of the manifest is in.
  func member(ofPart number: Int) throws(ConversionError) -> [UInt8] {
    let start = index.parts[number].member
    let end = number + 1 < index.parts.count ? index.parts[number + 1].member : index.summary
    guard end - start <= Self.largestPart else {
      throw ConversionError(
        .bundleManifest, "expected parts of at most \(Self.largestPart) bytes, found a larger one",
        at: SourceLocation(name.member(BundleLayout.manifestPath)))
    }
    return try source.read(at: start, count: end - start)
  }

  /// The lines of a part of the manifest, as they are and as what they say.
  func readPart(
    _ number: Int
  ) throws(ConversionError) -> (lines: [UInt8], entries: [ManifestEntry]) {
    let context = ConversionContext(name.member(BundleLayout.manifestPath))
    let member = MemorySource(try member(ofPart: number))
    let lines = try Input(context.document, GunzipSource(member, named: name))
      .readAll(limit: Self.largestPart)
    let entries = try ManifestEntry.lines(Input(context.document, bytes: lines), in: context)
    let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.path.precedes($1.path) }
    guard let first = entries.first, isSorted,
      first.path.utf8.elementsEqual(index.parts[number].first.utf8),
      entries.allSatisfy({ $0.member < payloadSize })
    else {
      throw context.error(
        .bundleManifest, "expected lines in order, as the index says, found others")
    }
    return (lines, entries)
  }
}

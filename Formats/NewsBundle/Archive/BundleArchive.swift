import ConvertCore
import GzipKit

/// A bundle that is entered in the middle: footer, index, one part of the manifest, one block.
///
/// It trusts its index only as far as that leads: what an index says is checked against the entry that
/// it points to. One thread at a time uses it.
public final class BundleArchive {
  /// The longest index that is read, in bytes: it has a line for a thousand articles.
  private static let longestIndex = 64 << 20

  /// What messages call it.
  public let name: DocumentName

  let source: any ByteSource
  let limits: Limits
  let index: BundleIndex
  /// The offset of the gzip member with the index.
  let indexOffset: Int

  /// How many parts of the manifest, and how many blocks, are kept at hand: where articles were
  /// appended, their lines stand in several parts at once, and the articles of one part in several
  /// runs of blocks.
  private static let keptCount = 8

  private var keptParts: [(number: Int, entries: [ManifestEntry])] = []
  private var openBlocks: [OpenBlock] = []

  /// Whether a file ends as a bundle does.
  ///
  /// - Throws: `ConversionError` where the source cannot be read.
  public static func hasFooter(_ source: any ByteSource) throws(ConversionError) -> Bool {
    try footer(of: source) != nil
  }

  /// Opens a bundle.
  ///
  /// - Throws: `ConversionError` with the code `bundle.no-footer` or, where the index is damaged,
  ///   `bundle.manifest` or one of gzip's or tar's.
  public init(
    _ source: any ByteSource, named name: DocumentName, limits: Limits = .standard
  ) throws(ConversionError) {
    let context = ConversionContext(name, limits: limits)
    guard let size = source.size, let footer = try Self.footer(of: source) else {
      throw context.error(
        .bundleNoFooter, "expected a bundle with its footer, found another archive or one cut short"
      )
    }
    let end = size - BundleFooter.size
    guard footer.index < end, end - footer.index <= Self.longestIndex else {
      throw context.error(.bundleManifest, "expected an index before the footer, found none")
    }
    self.name = name
    self.source = source
    self.limits = limits
    indexOffset = footer.index
    let input = Input(
      name, GunzipSource(SourceSlice(source, footer.index..<end), named: name, limits: limits))
    let tar = TarReader(input, in: context)
    guard let entry = try tar.next(), entry.kind == .file,
      entry.path.elementsEqual(BundleLayout.indexPath.utf8)
    else {
      throw context.error(.bundleManifest, "expected the index where the footer says, found none")
    }
    let bytes = try tar.readContent(limit: Self.longestIndex)
    index = try BundleIndex(
      bytes, at: footer.index, in: ConversionContext(name.member(BundleLayout.indexPath)))
  }

  /// How many articles there are.
  public var articleCount: Int { index.articleCount }

  /// How many bytes of the file hold articles; the manifest stands behind them.
  public var payloadSize: Int { index.manifest }

  private static func footer(of source: any ByteSource) throws(ConversionError) -> BundleFooter? {
    guard source.isSeekable, let size = source.size, size >= BundleFooter.size else { return nil }
    let offset = size - BundleFooter.size
    return BundleFooter(try source.read(at: offset, count: BundleFooter.size))
  }
}

extension BundleArchive {
  /// The lines of one part of the manifest.
  ///
  /// - Throws: `ConversionError` where it is damaged.
  func part(_ number: Int) throws(ConversionError) -> [ManifestEntry] {
    if let kept = keptParts.first(where: { $0.number == number }) { return kept.entries }
    let entries = try readPart(number).entries
    if keptParts.count == Self.keptCount { keptParts.removeFirst() }
    keptParts.append((number, entries))
    return entries
  }

  /// The document of an article, checked against its digest.
  ///
  /// Articles of one block that are asked for in the order of the file cost one pass over the block.
  ///
  /// - Throws: `ConversionError` where it is not what the manifest says.
  public func content(of entry: ManifestEntry) throws(ConversionError) -> [UInt8] {
    let isAhead = { (block: OpenBlock) in
      block.member == entry.member && block.offset <= entry.offset
    }
    var block =
      if let index = openBlocks.firstIndex(where: isAhead) { openBlocks.remove(at: index) } else {
        try OpenBlock(entry.member, of: self)
      }
    let bytes = try block.content(of: entry, in: ConversionContext(name.member(entry.path)))
    if openBlocks.count == Self.keptCount { openBlocks.removeFirst() }
    openBlocks.append(block)
    return bytes
  }
}

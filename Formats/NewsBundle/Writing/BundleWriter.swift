import ConvertCore
import GzipKit

/// Writes a bundle: a chain of gzip members of whole tar entries, a manifest, and a footer that says
/// where the manifest is.
///
/// A member for each article would be two thirds larger on ordinary prose, one member for all could
/// not be entered in the middle; so a member holds entries up to a block size. Workers compress the
/// blocks; the bytes depend on nothing but the documents and the options: there is no time, owner or
/// name of the host in them.
public struct BundleWriter: ContainerWriter {
  /// How many bytes of tar entries a member holds, unless an option says otherwise.
  public static let standardBlockSize = 512 << 10

  private let blockSize: Int
  private let modified: Int
  private let tar = TarWriter(DocumentName("bundle"))
  private let outbox = Outbox()
  let pool: OrderedPool<DeflatedBlock>
  var paths: PathLedger
  /// The path of the document that comes next, where it is known.
  private var begun: String?
  private(set) var block = Block()
  var manifest: ManifestBuilder
  var offset = 0
  var notes = OutputBuffer()

  /// Whether there will be notes of what is written.
  public var keepsNotes = false

  /// Creates a writer of a new bundle.
  public init(
    options: FormatOptions, workers: Int = 1, spill: () -> any SpillStore = { MemorySpill() }
  ) {
    manifest = ManifestBuilder(spill())
    paths = PathLedger(tellingTwins: false, spill())
    blockSize = options.integer("block-size") ?? Self.standardBlockSize
    modified = options.integer("modified") ?? 0
    pool = OrderedPool(workers: workers) { [outbox] in outbox.add($0) }
  }

  /// Creates a writer that goes on behind the articles of `archive`: what it returns is to stand
  /// behind the first `archive.payloadSize` bytes of it.
  ///
  /// - Throws: `ConversionError` where the manifest of the archive cannot be read.
  public init(
    appendingTo archive: BundleArchive, options: FormatOptions, workers: Int = 1,
    spill: () -> any SpillStore = { MemorySpill() }
  ) throws(ConversionError) {
    self.init(options: options, workers: workers, spill: spill)
    try manifest.add(linesOf: archive)
    try archive.forEachEntry { (entry) throws(ConversionError) in _ = try paths.note(entry.path) }
    offset = archive.payloadSize
  }

  /// Takes note of the path of the document that comes next.
  ///
  /// - Throws: `ConversionError` where the path is unsafe, or that of a document before it.
  public mutating func begin(_ path: String) throws(ConversionError) {
    let location = SourceLocation(DocumentName(path))
    if BundleLayout.isIndex(path) {
      throw ConversionError(
        .unsafePath, "expected the path of an article, found one of the bundle's own", at: location)
    }
    if let reason = TarPath.refusal(of: Array(path.utf8)) {
      throw ConversionError(.unsafePath, "expected a safe path, found \(reason)", at: location)
    }
    guard case .new = try paths.note(path) else {
      throw ConversionError(
        .outputCollision,
        "expected a path of its own for each article, found one that another has but for case"
          + " and accents",
        at: location)
    }
    begun = path
  }

  /// Takes one document in and returns the members that are ready.
  ///
  /// - Throws: `ConversionError` as `begin` does, where that was not called for its path.
  public mutating func add(_ document: StoredDocument) throws(ConversionError) -> [UInt8] {
    if begun != document.path { try begin(document.path) }
    begun = nil
    let header = try tar.header(
      path: Array(document.path.utf8), size: document.bytes.count, modified: modified)
    let padding = TarWriter.padding(after: document.bytes.count)
    let size = header.count + document.bytes.count + padding.count
    if !block.bytes.isEmpty, block.bytes.count + size > blockSize { try endBlock() }
    let start = block.bytes.count
    block.entries.append(
      ManifestEntry(
        path: document.path, article: document.article, size: document.bytes.count, sha256: "",
        member: 0, offset: start))
    block.bytes += header
    block.contents.append((start + header.count)..<(start + header.count + document.bytes.count))
    block.bytes += document.bytes
    block.bytes += padding
    return try takeReady()
  }

  /// Hands the last members to `write`, with the manifest and the footer.
  ///
  /// - Throws: `ConversionError` where what was put aside cannot be read; what `write` throws.
  public mutating func finish(
    _ write: ([UInt8]) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    try endBlock()
    try pool.finish()
    try write(takeReady())
    let (parts, sha256) = try manifest.finish()
    let end = BundleEnd(parts: parts, store: manifest.store, sha256: sha256, modified: modified)
    try end.write(at: offset, tar, to: write)
  }

  private mutating func endBlock() throws(ConversionError) {
    if block.bytes.isEmpty { return }
    let ended = block
    block = Block()
    try pool.submit(weight: ended.bytes.count) { DeflatedBlock(ended) }
  }

  /// The members that workers have finished, whose articles go into the manifest.
  mutating func takeReady() throws(ConversionError) -> [UInt8] {
    var ready: [UInt8] = []
    for block in outbox.take() {
      for var entry in block.entries {
        entry.member = offset
        try manifest.add(entry)
        if keepsNotes {
          entry.write(to: &notes)
          notes.append(UInt8(ascii: "\n"))
        }
      }
      offset += block.member.count
      ready += block.member
    }
    return ready
  }
}

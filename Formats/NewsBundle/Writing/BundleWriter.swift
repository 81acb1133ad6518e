import ConvertCore
import GzipKit

/// Writes a bundle: a chain of gzip members, each of whole tar entries.
///
/// A member for each article would be two thirds larger on ordinary prose, one member for all could
/// not be entered in the middle; so a member holds entries up to a block size. The bytes depend on
/// nothing but the documents and the options: there is no time, owner or name of the host in them.
public struct BundleWriter: ContainerWriter {
  /// How many bytes of tar entries a member holds, unless an option says otherwise.
  public static let standardBlockSize = 512 << 10

  private let blockSize: Int
  private let modified: Int
  private let tar = TarWriter(DocumentName("bundle"))
  private let deflater = Deflater()
  private var paths = PathLedger()
  private var block: [UInt8] = []

  /// Creates a writer.
  public init(options: FormatOptions) {
    blockSize = options.integer("block-size") ?? Self.standardBlockSize
    modified = options.integer("modified") ?? 0
  }

  /// Takes one document in and returns the members that are full.
  ///
  /// - Throws: `ConversionError` where the path is unsafe, or that of a document before it.
  public mutating func add(_ document: StoredDocument) throws(ConversionError) -> [UInt8] {
    let entry = try entry(document)
    var ready: [UInt8] = []
    if !block.isEmpty, block.count + entry.count > blockSize { ready = takeBlock() }
    if block.isEmpty { block = entry } else { block += entry }
    return ready
  }

  /// Returns the last members.
  public mutating func finish() -> [UInt8] {
    let ready = block.isEmpty ? [] : takeBlock()
    return ready + deflater.member(TarWriter.endOfArchive)
  }

  /// The blocks of one tar entry.
  private mutating func entry(_ document: StoredDocument) throws(ConversionError) -> [UInt8] {
    let location = SourceLocation(DocumentName(document.path))
    if BundleLayout.isIndex(document.path) {
      throw ConversionError(
        .bundlePath, "expected the path of an article, found one of the bundle's own", at: location)
    }
    if let reason = TarPath.refusal(of: Array(document.path.utf8)) {
      throw ConversionError(.bundlePath, "expected a safe path, found \(reason)", at: location)
    }
    guard case .new = paths.note(document.path) else {
      throw ConversionError(
        .bundleDuplicate,
        "expected a path of its own for each article, found one that another has but for case"
          + " and accents",
        at: location)
    }
    var entry = try tar.header(
      path: Array(document.path.utf8), size: document.bytes.count, modified: modified)
    entry += document.bytes
    entry += TarWriter.padding(after: document.bytes.count)
    return entry
  }

  private mutating func takeBlock() -> [UInt8] {
    defer { block = [] }
    return deflater.member(block)
  }
}

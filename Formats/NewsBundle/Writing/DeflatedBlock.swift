import ConvertCore
import GzipKit

/// Whole tar entries that are to be compressed together.
struct Block: Sendable {
  /// The tar entries.
  var bytes: [UInt8] = []
  /// Their lines in the manifest, without what only compressing tells.
  var entries: [ManifestEntry] = []
  /// Where the content of each is in `bytes`.
  var contents: [Range<Int>] = []
}

/// A block as a gzip member, and its articles' lines in the manifest.
struct DeflatedBlock: Sendable {
  /// The gzip member.
  let member: [UInt8]
  /// The lines, but for the member's offset.
  let entries: [ManifestEntry]

  /// Compresses a block and takes the digests; this is what workers do.
  init(_ block: Block) {
    member = Deflater().member(block.bytes)
    entries = zip(block.entries, block.contents).map { entry, content in
      var entry = entry
      entry.sha256 = Digest.hexadecimal(of: block.bytes[content])
      return entry
    }
  }
}

/// The compressed blocks that nobody has taken yet.
final class Outbox {
  private var blocks: [DeflatedBlock] = []

  func add(_ block: DeflatedBlock) {
    blocks.append(block)
  }

  func take() -> [DeflatedBlock] {
    defer { blocks = [] }
    return blocks
  }
}

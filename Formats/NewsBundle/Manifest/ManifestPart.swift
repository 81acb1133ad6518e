import ArticleModel
import ConvertCore
import GzipKit
import JSONKit

/// Some lines of a manifest, in order, compressed into a gzip member of their own.
struct ManifestPart {
  /// How many lines a part has, but for the last.
  static let lineCount = 1000

  /// The first path.
  let first: String
  /// The last path.
  let last: String
  /// The gzip member.
  let member: [UInt8]
  /// The size of the lines.
  let size: Int
  /// How many lines there are.
  let count: Int
}

/// The lines of a manifest on their way into a part.
struct ManifestLines {
  private var lines: [(path: String, bytes: [UInt8])] = []

  /// How many there are.
  var count: Int { lines.count }

  /// Adds a line.
  mutating func add(_ entry: ManifestEntry) {
    var buffer = OutputBuffer()
    entry.write(to: &buffer)
    buffer.append(UInt8(ascii: "\n"))
    lines.append((entry.path, buffer.take()))
  }

  /// Takes the lines out as a part, in the order of their paths; nothing where there are none.
  ///
  /// `digest` takes the bytes into account.
  mutating func take(_ digest: inout Digest, with deflater: Deflater) -> ManifestPart? {
    let isSorted = zip(lines, lines.dropFirst()).allSatisfy { $0.path.precedes($1.path) }
    if !isSorted { lines.sort { $0.path.precedes($1.path) } }
    guard let first = lines.first, let last = lines.last else { return nil }
    var bytes: [UInt8] = []
    for line in lines { bytes += line.bytes }
    digest.update(bytes[...])
    defer { lines.removeAll(keepingCapacity: true) }
    return ManifestPart(
      first: first.path, last: last.path, member: deflater.member(bytes), size: bytes.count,
      count: lines.count)
  }
}

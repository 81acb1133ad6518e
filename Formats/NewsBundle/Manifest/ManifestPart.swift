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
  /// Where the gzip member has been put aside.
  let place: Range<Int>
  /// The size of the lines.
  let size: Int
  /// How many lines there are.
  let count: Int
}

/// What holds the parts of a manifest until the end of its bundle.
struct ManifestStore {
  private let spill: any SpillStore
  private var size = 0

  init(_ spill: any SpillStore) {
    self.spill = spill
  }

  /// Puts a part aside.
  mutating func add(
    _ member: [UInt8], first: String, last: String, size: Int, count: Int
  ) throws(ConversionError) -> ManifestPart {
    let place = self.size..<(self.size + member.count)
    try spill.append(member)
    self.size = place.upperBound
    return ManifestPart(first: first, last: last, place: place, size: size, count: count)
  }

  /// The gzip member of a part.
  func member(of part: ManifestPart) throws(ConversionError) -> [UInt8] {
    try spill.read(at: part.place.lowerBound, count: part.place.count)
  }
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

  /// Takes the lines out and puts them aside, in the order of their paths; nothing where there are none.
  ///
  /// `digest` takes the bytes into account.
  mutating func take(
    _ digest: inout Digest, into store: inout ManifestStore
  ) throws(ConversionError) -> ManifestPart? {
    let isSorted = zip(lines, lines.dropFirst()).allSatisfy { $0.path.precedes($1.path) }
    if !isSorted { lines.sort { $0.path.precedes($1.path) } }
    guard let first = lines.first, let last = lines.last else { return nil }
    var bytes: [UInt8] = []
    for line in lines { bytes += line.bytes }
    digest.update(bytes[...])
    defer { lines.removeAll(keepingCapacity: true) }
    return try store.add(
      Deflater().member(bytes), first: first.path, last: last.path, size: bytes.count,
      count: lines.count)
  }
}

import ConvertCore

/// Bytes in memory that come in chunks of one size, as from a slow pipe.
public final class ChunkedSource: ByteSource {
  private let bytes: [UInt8]
  private let chunkSize: Int
  private var offset = 0

  /// Creates a source; a chunk has at least one byte.
  public init(_ bytes: [UInt8], chunkSize: Int) {
    self.bytes = bytes
    self.chunkSize = max(chunkSize, 1)
  }

  /// The next chunk; empty at the end.
  public func next() -> [UInt8] {
    let end = min(offset + chunkSize, bytes.count)
    defer { offset = end }
    return Array(bytes[offset..<end])
  }
}

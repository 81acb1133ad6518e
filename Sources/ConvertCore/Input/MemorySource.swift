/// Bytes in memory as a source.
public final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var isDone = false

  /// Creates a source of these bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// All the bytes at once, then none.
  public func next() -> [UInt8] {
    defer { isDone = true }
    return isDone ? [] : bytes
  }

  /// The number of bytes.
  public var size: Int? { bytes.count }

  /// Memory can be entered anywhere.
  public var isSeekable: Bool { true }

  /// Up to `count` bytes from `offset`; fewer at the end.
  public func read(at offset: Int, count: Int) -> [UInt8] {
    let start = min(max(offset, 0), bytes.count)
    return Array(bytes[start..<(start + min(max(count, 0), bytes.count - start))])
  }
}

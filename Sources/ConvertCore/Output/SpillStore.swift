/// Where bytes are put aside while a container is read or written, until they are needed again.
///
/// A room touches no files, so who reads the container or writes its bytes provides it.
public protocol SpillStore: AnyObject {
  /// Puts bytes aside, behind those before.
  ///
  /// - Throws: `ConversionError` where there is no room.
  func append(_ bytes: [UInt8]) throws(ConversionError)

  /// The `count` bytes from `offset` on of what was put aside.
  ///
  /// - Throws: `ConversionError` where they cannot be read.
  func read(at offset: Int, count: Int) throws(ConversionError) -> [UInt8]
}

/// Bytes put aside in memory.
public final class MemorySpill: SpillStore {
  private var bytes: [UInt8] = []

  /// Creates an empty store.
  public init() {}

  /// Puts bytes aside.
  public func append(_ bytes: [UInt8]) {
    self.bytes += bytes
  }

  /// Bytes that were put aside; fewer at their end.
  public func read(at offset: Int, count: Int) -> [UInt8] {
    Array(bytes.dropFirst(max(offset, 0)).prefix(max(count, 0)))
  }
}

import ConvertCore

/// Values of a fixed size that are put aside one after the other, to be fetched in the same order.
struct PutAside<Value: BitwiseCopyable> {
  /// How many bytes go to the store, or come from it, at once.
  private static var chunkSize: Int { MemoryLayout<Value>.stride << 8 }

  private let spill: any SpillStore
  private var size = 0
  private var chunk: [UInt8] = []

  /// Creates a place for values, which has the store for itself.
  init(_ spill: any SpillStore) {
    self.spill = spill
  }

  /// Puts a value behind the others.
  mutating func add(_ value: Value) throws(ConversionError) {
    withUnsafeBytes(of: value) { chunk += $0 }
    guard chunk.count >= Self.chunkSize else { return }
    try spill.append(chunk)
    size += chunk.count
    chunk.removeAll(keepingCapacity: true)
  }

  /// Hands every value to `body`, in order.
  func fetch(_ body: (Value) -> Void) throws(ConversionError) {
    for start in stride(from: 0, to: size, by: Self.chunkSize) {
      Self.take(from: try spill.read(at: start, count: Self.chunkSize), body)
    }
    Self.take(from: chunk, body)
  }

  private static func take(from bytes: [UInt8], _ body: (Value) -> Void) {
    bytes.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: MemoryLayout<Value>.stride) {
        body(bytes.loadUnaligned(fromByteOffset: start, as: Value.self))
      }
    }
  }
}

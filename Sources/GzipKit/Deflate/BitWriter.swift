/// Bits on their way into bytes, the least first (RFC 1951 section 3.1.1).
struct BitWriter: ~Copyable {
  /// Bytes behind what was reserved that a last word may touch.
  private static let slack = 16

  private var bits: UInt64 = 0
  private var bitCount = 0
  private var bytes: UnsafeMutableRawPointer
  private var count = 0
  private var capacity: Int

  /// Creates a writer that goes on behind so many bits.
  init(behind pending: (bits: UInt64, count: Int) = (0, 0)) {
    (bits, bitCount) = pending
    capacity = 1 << 16
    bytes = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit {
    bytes.deallocate()
  }

  /// How many bits stand behind the last whole byte.
  var pendingBits: Int { bitCount & 7 }

  /// The bits that are in no word of the output yet, and how many: fewer than 32.
  var pending: (bits: UInt64, count: Int) { (bits, bitCount) }

  /// Makes room for so many bytes, which must be done before they are put in.
  mutating func reserve(_ size: Int) {
    let needed = count + size + Self.slack
    guard needed > capacity else { return }
    capacity = max(needed, 2 * capacity)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    larger.copyMemory(from: bytes, byteCount: count)
    bytes.deallocate()
    bytes = larger
  }

  /// Puts in the `width` least bits of a value that has no others; at most 32.
  @inline(__always)
  mutating func put(_ value: UInt32, _ width: Int) {
    bits |= UInt64(value) &<< UInt64(truncatingIfNeeded: bitCount)
    bitCount &+= width
    guard bitCount >= 32 else { return }
    bytes.storeBytes(
      of: UInt32(truncatingIfNeeded: bits).littleEndian, toByteOffset: count, as: UInt32.self)
    count &+= 4
    bits &>>= 32
    bitCount &-= 32
  }

  /// Fills the last byte with zeros.
  mutating func align() {
    while bitCount > 0 {
      bytes.storeBytes(of: UInt8(truncatingIfNeeded: bits), toByteOffset: count, as: UInt8.self)
      count += 1
      bits >>= 8
      bitCount -= 8
    }
    bitCount = 0
  }

  /// Puts in whole bytes, where the last byte is full.
  mutating func append(_ content: UnsafeRawBufferPointer) {
    reserve(content.count)
    guard let start = content.baseAddress else { return }
    (bytes + count).copyMemory(from: start, byteCount: content.count)
    count += content.count
  }

  /// Takes the whole bytes out; bits that do not fill one stay.
  mutating func take() -> [UInt8] {
    defer { count = 0 }
    return Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}

import CZlib

/// The cyclic redundancy check of gzip (RFC 1952 section 8), taken piece by piece.
public struct CRC32: Hashable, Sendable {
  /// The check of all bytes so far.
  public private(set) var value: UInt32 = 0

  /// Creates the check of no bytes.
  public init() {}

  /// Goes on with the check of some bytes, which is this.
  init(going value: UInt32) {
    self.value = value
  }

  /// Creates the check of some bytes.
  public init(_ bytes: [UInt8]) {
    update(bytes)
  }

  /// Takes more bytes into account.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { update($0) }
  }

  /// Takes more bytes from memory into account.
  public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    // zlib takes a null pointer to mean "start again".
    guard let start = bytes.baseAddress else { return }
    value = UInt32(truncatingIfNeeded: crc32_z(UInt(value), start, bytes.count))
  }
}

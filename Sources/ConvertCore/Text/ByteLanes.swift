/// Thirty-two bytes that are looked at together, in four lanes of eight.
///
/// Bytes are found by arithmetic on the lanes: where a byte is zero, or less than one that is taken away
/// from it, the subtraction sets its highest bit. Comparisons of vectors would say so, too, but are made
/// byte by byte by the compiler.
public struct ByteLanes {
  /// The lanes.
  @usableFromInline
  var lanes: SIMD4<UInt64>

  /// How many bytes there are.
  public static let count = 32

  @inlinable
  init(_ lanes: SIMD4<UInt64>) {
    self.lanes = lanes
  }

  /// Takes the bytes that begin at an address.
  @inlinable @inline(__always)
  public init(at address: UnsafePointer<UInt8>) {
    lanes = UnsafeRawPointer(address).loadUnaligned(as: SIMD4<UInt64>.self)
  }

  @inlinable @inline(__always)
  static func all(_ byte: UInt8) -> SIMD4<UInt64> {
    SIMD4(repeating: 0x0101_0101_0101_0101 &* UInt64(byte))
  }

  /// The bits of each byte in which two differ.
  @inlinable @inline(__always)
  public static func ^ (one: ByteLanes, byte: UInt8) -> ByteLanes {
    ByteLanes(one.lanes ^ all(byte))
  }

  /// The bits of each byte that another has, too.
  @inlinable @inline(__always)
  public static func & (one: ByteLanes, byte: UInt8) -> ByteLanes {
    ByteLanes(one.lanes & all(byte))
  }

  /// The bits that one or the other has.
  @inlinable @inline(__always)
  public static func | (one: ByteLanes, other: ByteLanes) -> ByteLanes {
    ByteLanes(one.lanes | other.lanes)
  }

  /// The bytes with their highest bits set where they were less than `byte` and ASCII; bits of others may
  /// be set only where there is one such.
  @inlinable @inline(__always)
  public func less(than byte: UInt8) -> ByteLanes {
    ByteLanes((lanes &- Self.all(byte)) & ~lanes)
  }

  /// Whether the highest bit of any byte is set.
  @inlinable @inline(__always)
  public var hasHighBit: Bool {
    let half = lanes.lowHalf | lanes.highHalf
    return (half.x | half.y) & 0x8080_8080_8080_8080 != 0
  }
}

import ArticleModel

/// A fingerprint of an item, for the id of one that has none: two lanes of 64 bits over what is written
/// of it, eight bytes at a time, each multiplied and folded as wyhash does.
///
/// The same article gets the same id on every machine and day, alone and in a message. It is no seal
/// against forgery, so that a cryptographic hash would only be slower; one that goes by single bytes
/// would take as long as all the writing.
public struct ContentDigest {
  private var high: UInt64 = 0xA076_1D64_78BD_642F
  private var low: UInt64 = 0xE703_7ED1_A0B4_28DB

  /// What stands where the id will be, and is as long.
  public static let placeholder: Text = "urn:uuid:00000000-0000-0000-0000-000000000000"

  /// Creates the digest of bytes, line by line, without the indentation of the lines and empty ones.
  public init(of bytes: ArraySlice<UInt8>, without ranges: [Range<Int>]) {
    var start = bytes.startIndex
    for range in ranges where range.lowerBound >= start {
      add(bytes[start..<range.lowerBound])
      start = range.upperBound
    }
    add(bytes[start...])
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { bytes in
      // In locals, they stay in registers.
      var digest = self
      var index = 0
      while index < bytes.count {
        digest.addLine(of: bytes, from: &index)
        while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x20 { index &+= 1 }
      }
      self = digest
    }
  }

  /// Adds the bytes up to the next line end, if there are any.
  @inline(__always)
  private mutating func addLine(of bytes: UnsafeRawBufferPointer, from index: inout Int) {
    let start = index
    while index &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let ends = word ^ Self.lineEnds
      // The lowest bit that is set is a line end's.
      let found = (ends &- Self.ones) & ~ends & (Self.ones &<< 7)
      if found != 0 {
        let count = found.trailingZeroBitCount &>> 3
        index &+= count
        if index > start { add(word & ((1 &<< UInt64(8 &* count)) &- 1), count: count) }
        return
      }
      add(word)
      index &+= 8
    }
    var rest: UInt64 = 0
    var count = 0
    while index < bytes.count, bytes[index] != 0x0A {
      rest |= UInt64(bytes[index]) &<< UInt64(8 &* count)
      count &+= 1
      index &+= 1
    }
    if index > start { add(rest, count: count) }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lineEnds = ones &* 0x0A

  /// Adds the fewer than eight bytes that end a line, and how many they are.
  @inline(__always)
  private mutating func add(_ rest: UInt64, count: Int) {
    add(rest | UInt64(count) &<< 56)
  }

  /// Adds eight bytes.
  @inline(__always)
  private mutating func add(_ word: UInt64) {
    let one = (low ^ word).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
    let other = (high ^ word).multipliedFullWidth(by: 0x5899_65CC_7537_4CC3)
    low = one.high ^ one.low
    high = other.high ^ other.low
  }

  /// The digest as a UUID of version 8 (RFC 9562 section 5.8).
  public var urn: Text {
    let version = (high & ~0xF000) | 0x8000
    let variant = (low & ~(0b11 << 62)) | (0b10 << 62)
    let prefix: StaticString = "urn:uuid:"
    let string = String(unsafeUninitializedCapacity: prefix.utf8CodeUnitCount + 36) { urn in
      var count = 0
      func append(_ byte: UInt8) {
        urn[count] = byte
        count += 1
      }
      prefix.withUTF8Buffer { $0.forEach(append) }
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 { append(UInt8(ascii: "-")) }
        let half = digit < 16 ? version : variant
        let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - digit % 16 * 4)) & 0xF
        append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
      return count
    }
    return Text(string)
  }
}

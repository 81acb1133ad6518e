import ArticleModel
import ByteScan

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
    bytes.withUnsafeBufferPointer { bytes in
      // In locals, they stay in registers.
      var digest = self
      var index = 0
      while index < bytes.count {
        digest.addLine(of: bytes, from: &index)
        Self.passIndentation(of: bytes, from: &index)
      }
      self = digest
    }
  }

  /// Adds the bytes up to the next line end, if there are any.
  @inline(__always)
  private mutating func addLine(of bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) {
    let lineEnd = UInt8(ascii: "\n")
    let end = bytes.first(lineEnd, or: lineEnd, or: lineEnd, from: index, to: bytes.count)
    guard index < end else { return }
    let raw = UnsafeRawBufferPointer(bytes)
    while index &+ 8 <= end {
      add(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
      index &+= 8
    }
    let count = end &- index
    var rest: UInt64 = 0
    if index &+ 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      rest = word & ((1 &<< UInt64(8 &* count)) &- 1)
    } else {
      for place in 0..<count { rest |= UInt64(bytes[index + place]) &<< UInt64(8 &* place) }
    }
    index = end
    add(rest, count: count)
  }

  /// Passes line ends and spaces.
  @inline(__always)
  private static func passIndentation(
    of bytes: UnsafeBufferPointer<UInt8>, from index: inout Int
  ) {
    let raw = UnsafeRawBufferPointer(bytes)
    while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x20 {
      index &+= 1
      while index &+ 4 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt32.self) == 0x2020_2020
      {
        index &+= 4
      }
    }
  }

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

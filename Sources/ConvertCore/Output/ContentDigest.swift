import ArticleModel
import ByteScan

/// A fingerprint of an item, for the id of one that has none: two lanes of 64 bits over what is written
/// of it, sixteen bytes at a time, multiplied and folded as wyhash does.
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
      var start = 0
      while start < bytes.count {
        let end = bytes.first(0x0A, from: start, to: bytes.count)
        digest.addLine(of: UnsafeRawBufferPointer(bytes), start..<end)
        start = end
        Self.passIndentation(of: bytes, from: &start)
      }
      self = digest
    }
  }

  /// Adds a line's bytes, if there are any.
  @inline(__always)
  private mutating func addLine(of bytes: UnsafeRawBufferPointer, _ line: Range<Int>) {
    var index = line.lowerBound
    while index &+ 16 <= line.upperBound {
      add(bytes.word(at: index), bytes.word(at: index &+ 8))
      index &+= 16
    }
    var (rest, more): (UInt64, UInt64) = (0, 0)
    if line.count >= 16 {
      // What is left, with bytes before it.
      rest = bytes.word(at: line.upperBound &- 16)
      more = bytes.word(at: line.upperBound &- 8)
    } else if line.isEmpty {
      return
    } else {
      while index < line.upperBound {
        more = more &<< 8 | rest &>> 56
        rest = rest &<< 8 | UInt64(bytes[index])
        index &+= 1
      }
    }
    add(rest, more ^ (UInt64(line.count) &* 0x9E37_79B9_7F4A_7C15))
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

  /// Adds sixteen bytes.
  @inline(__always)
  private mutating func add(_ one: UInt64, _ other: UInt64) {
    let first = (low ^ one).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3 ^ other)
    let second = (high ^ other).multipliedFullWidth(by: 0x5899_65CC_7537_4CC3 ^ one)
    low = first.high ^ first.low
    high = second.high ^ second.low
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

extension UnsafeRawBufferPointer {
  @inline(__always)
  fileprivate func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}

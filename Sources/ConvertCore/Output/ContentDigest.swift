import ArticleModel

/// A fingerprint of an item, for the id of one that has none: FNV-1a in 128 bits (IETF
/// draft-eastlake-fnv) over what is written of it.
///
/// The same article gets the same id on every machine and day, alone and in a message. It is no seal
/// against forgery, so that a cryptographic hash would only be slower.
public struct ContentDigest {
  // The 128 bits in two halves: the prime has few bits, and less is multiplied so.
  private var high: UInt64 = 0x6C62_272E_07BB_0142
  private var low: UInt64 = 0x62B8_2175_6295_C58D

  /// What stands where the id will be, and is as long.
  public static let placeholder: Text = "urn:uuid:00000000-0000-0000-0000-000000000000"

  /// Creates the digest of bytes, without line ends and the indentation behind them.
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
      var (high, low) = (high, low)
      var index = 0
      while index < bytes.count {
        while index < bytes.count, bytes[index] != 10 {
          Self.add(bytes[index], &high, &low)
          index += 1
        }
        while index < bytes.count, bytes[index] == 10 || bytes[index] == 32 { index += 1 }
      }
      (self.high, self.low) = (high, low)
    }
  }

  /// Adds a byte and multiplies by the prime, 2^88 + 0x13B.
  @inline(__always)
  private static func add(_ byte: UInt8, _ high: inout UInt64, _ low: inout UInt64) {
    low ^= UInt64(byte)
    let product = low.multipliedFullWidth(by: 0x13B)
    high = high &* 0x13B &+ product.high &+ low << 24
    low = product.low
  }

  /// The digest as a UUID of version 8 (RFC 9562 section 5.8).
  public var urn: Text {
    let version = (high & ~0xF000) | 0x8000
    let variant = (low & ~(0b11 << 62)) | (0b10 << 62)
    let digits = Self.digits(version) + Self.digits(variant)
    var urn = Array("urn:uuid:".utf8)
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { urn.append(UInt8(ascii: "-")) }
      urn.append(digit)
    }
    return Text(String(decoding: urn, as: UTF8.self))
  }

  /// Sixteen hexadecimal digits.
  private static func digits(_ number: UInt64) -> [UInt8] {
    (0..<16).map { place in
      let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * place)) & 0xF
      return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
  }
}

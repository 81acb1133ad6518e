import ArticleModel

/// A fingerprint of an item, for the id of one that has none: FNV-1a in 128 bits (IETF
/// draft-eastlake-fnv) over what is written of it.
///
/// The same article gets the same id on every machine and day, alone and in a message. It is no seal
/// against forgery, so that a cryptographic hash would only be slower.
struct ContentDigest {
  private var state: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

  /// What stands where the id will be, and is as long.
  static let placeholder: Text = "urn:uuid:00000000-0000-0000-0000-000000000000"

  /// Creates the digest of bytes, without line ends and the indentation behind them.
  init(of bytes: ArraySlice<UInt8>, without ranges: [Range<Int>]) {
    var start = bytes.startIndex
    for range in ranges where range.lowerBound >= start {
      add(bytes[start..<range.lowerBound])
      start = range.upperBound
    }
    add(bytes[start...])
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      var isIndentation = false
      for byte in bytes {
        if byte == 10 || (byte == 32 && isIndentation) {
          isIndentation = true
          continue
        }
        isIndentation = false
        state = (state ^ UInt128(byte)) &* Self.prime
      }
    }
  }

  /// The digest as a UUID of version 8 (RFC 9562 section 5.8).
  var urn: Text {
    let version: UInt128 = (state & ~(0xF << 76)) | (8 << 76)
    let variant: UInt128 = (version & ~(0b11 << 62)) | (0b10 << 62)
    let digits = String(variant, radix: 16)
    let padded = Array((String(repeating: "0", count: 32 - digits.utf8.count) + digits).utf8)
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map {
      String(decoding: padded[$0], as: UTF8.self)
    }
    return Text("urn:uuid:" + groups.joined(separator: "-"))
  }
}

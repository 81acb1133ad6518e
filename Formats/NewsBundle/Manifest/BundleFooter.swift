import GzipKit

/// The last bytes of a bundle: an empty gzip member that says where the index is, as eStargz has it.
struct BundleFooter: Hashable {
  /// The number of bytes it has.
  static let size = 26 + 16

  private static let extraID = (UInt8(ascii: "W"), UInt8(ascii: "C"))

  /// The offset in the file of the gzip member with the index.
  let index: Int

  init(index: Int) {
    self.index = index
  }

  /// Reads a footer, or nothing where the bytes are none.
  init?(_ bytes: [UInt8]) {
    guard let digits = Deflater.payload(ofEmptyMember: bytes, extraID: Self.extraID),
      digits.count == 16,
      digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }),
      let index = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    self.index = index
  }

  /// The footer's bytes.
  var bytes: [UInt8] {
    let digits = String(index, radix: 16)
    let zeros = String(repeating: "0", count: max(16 - digits.utf8.count, 0))
    return Deflater.emptyMember(extraID: Self.extraID, Array((zeros + digits).utf8))
  }
}

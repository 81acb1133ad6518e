import Crypto

/// The SHA-256 of bytes (FIPS 180-4), taken piece by piece.
public struct Digest {
  private var hash = SHA256()

  /// Creates the digest of nothing.
  public init() {}

  /// Takes more bytes into account.
  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// The digest in 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in hash.finalize() {
      digits.append(Self.digits[Int(byte >> 4)])
      digits.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The digest of these bytes.
  static func hexadecimal(of bytes: ArraySlice<UInt8>) -> String {
    var digest = Digest()
    digest.update(bytes)
    return digest.hexadecimal
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

/// Makes gzip members whose bytes depend on nothing but the content.
///
/// No name, no time, system unknown (RFC 1952 section 2.3).
public struct Deflater: Sendable {
  /// Creates a deflater.
  public init() {}

  /// Compresses bytes into one whole member.
  public func member(_ bytes: [UInt8]) -> [UInt8] {
    var member = MemberEncoder()
    member.add(bytes)
    return member.finish()
  }
}

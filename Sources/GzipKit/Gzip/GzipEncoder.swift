import ConvertCore

/// Writes one long gzip member while its content comes in.
///
/// An encoder that gets no bytes writes an empty member, so that the file is still one of gzip.
public final class GzipEncoder: ByteEncoder {
  private var member: MemberEncoder? = MemberEncoder()

  /// Creates an encoder.
  public init() {}

  /// Takes bytes in and returns the coded bytes that are ready; after `finish()` in a new member.
  public func encode(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    var current = member.take() ?? MemberEncoder()
    current.add(bytes)
    let output = current.take()
    member = .some(current)
    return output
  }

  /// Returns the rest of the member, and nothing when called again.
  public func finish() -> [UInt8] {
    guard let last = member.take() else { return [] }
    return last.finish()
  }
}

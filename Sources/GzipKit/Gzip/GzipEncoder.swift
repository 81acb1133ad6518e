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

  /// What was taken in and is in none of the bytes that were returned, with where the encoder is.
  public var state: [UInt8] {
    guard let current = member.take() else { return [] }
    let state = current.state
    member = .some(current)
    return state.bytes
  }

  /// Goes on where another encoder was, before any bytes.
  ///
  /// - Throws: `ConversionError` with the code `gzip.state` where that is no state.
  public func goOn(with state: [UInt8]) throws(ConversionError) {
    guard let state = MemberState(state) else {
      throw ConversionError(
        .gzipState, "expected the state of a gzip encoder, found something else",
        at: SourceLocation(DocumentName("gzip")))
    }
    member = .some(MemberEncoder(from: state))
  }

  /// Returns the rest of the member, and nothing when called again.
  public func finish() -> [UInt8] {
    guard let last = member.take() else { return [] }
    return last.finish()
  }
}

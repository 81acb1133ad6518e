/// Turns a document's bytes into UTF-8, chunk by chunk.
///
/// A character that the end of a chunk cuts off is kept for the next one, so that memory is bounded by
/// a chunk. Text that is UTF-8 comes out as the very array that went in.
public struct TextDecoder: Sendable {
  /// What is told of bytes that are no text.
  ///
  /// `text` is what of the chunk was decoded before them. Where it returns, U+FFFD takes their place.
  public typealias Report<Failure: Error> =
    (_ invalid: InvalidBytes, _ text: [UInt8]) throws(Failure) -> Void

  private enum State: Sendable {
    case utf8(UTF8Decoder)
    case wide(WideDecoder)
    case bytes(ByteDecoder)
  }

  private var state: State

  /// Creates a decoder at the start of a document, or after its byte order mark, which is `offset` bytes
  /// long.
  public init(_ encoding: TextEncoding, from offset: Int = 0) {
    switch encoding.form {
    case .utf8:
      state = .utf8(UTF8Decoder(offset: offset))
    case .wide(let width, let isBigEndian):
      state = .wide(WideDecoder(width: width, isBigEndian: isBigEndian, offset: offset))
    case .bytes(let table, let hasMarks):
      state = .bytes(ByteDecoder(table, hasMarks: hasMarks, offset: offset))
    case .vni:
      state = .bytes(ByteDecoder(vniFrom: offset))
    }
  }

  /// The text of the next bytes, in UTF-8.
  ///
  /// - Throws: What `onInvalid` throws.
  public mutating func decode<Failure: Error>(
    _ chunk: [UInt8], isLast: Bool, onInvalid: Report<Failure>
  ) throws(Failure) -> [UInt8] {
    switch state {
    case .utf8(var decoder):
      defer { state = .utf8(decoder) }
      return try decoder.decode(chunk, isLast: isLast, onInvalid: onInvalid)
    case .wide(var decoder):
      defer { state = .wide(decoder) }
      return try decoder.decode(chunk, isLast: isLast, onInvalid: onInvalid)
    case .bytes(var decoder):
      defer { state = .bytes(decoder) }
      return try decoder.decode(chunk, isLast: isLast, onInvalid: onInvalid)
    }
  }

  /// The text of a whole document, where U+FFFD takes the place of what is no text; and how often.
  public static func text(
    of bytes: [UInt8], in encoding: TextEncoding
  ) -> (text: [UInt8], invalid: Int) {
    var decoder = TextDecoder(encoding)
    var invalid = 0
    let text = decoder.decode(bytes, isLast: true) { _, _ in invalid += 1 }
    return (text, invalid)
  }
}

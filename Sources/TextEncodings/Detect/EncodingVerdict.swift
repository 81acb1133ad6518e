/// What the bytes of a text without a byte order mark tell of its encoding.
public enum EncodingVerdict: Hashable, Sendable {
  /// UTF-8, of which ASCII is a part.
  case utf8
  /// UTF-8 and something else in one document.
  case mixed
  /// UTF-16 or UTF-32, by where the zero bytes are.
  case wide(TextEncoding)
  /// An encoding of single bytes that fits best.
  case guess(EncodingGuess)
  /// An EBCDIC, which is not supported.
  case ebcdic
  /// No text in any encoding that is known.
  case unknown
}

/// An encoding that was found by what the text would be in it.
public struct EncodingGuess: Hashable, Sendable {
  /// How sure a guess is.
  public enum Certainty: String, Sendable {
    /// No other encoding comes near.
    case certain
    /// Another is much less likely.
    case likely
    /// Another is nearly as likely.
    case guess
  }

  /// The encoding.
  public var encoding: TextEncoding

  /// How sure it is.
  public var certainty: Certainty

  /// The language whose letters fitted, as a BCP 47 tag.
  public var language: String

  /// The next best encoding that gives another text.
  public var runnerUp: TextEncoding?
}

extension TextEncoding {
  /// The encoding that a byte order mark tells, and the mark's length in bytes.
  public static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (utf8, 3) }
    // The mark of UTF-32 begins with that of UTF-16.
    for encoding in [utf32LittleEndian, utf32BigEndian, utf16LittleEndian, utf16BigEndian]
    where bytes.starts(with: encoding.mark) {
      return (encoding, encoding.mark.count)
    }
    return nil
  }
}

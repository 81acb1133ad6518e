public import TextEncodings

/// How documents of text are turned into Unicode.
public struct DecodingOptions: Sendable {
  /// The encoding of documents that are not UTF-8 and have no byte order mark; else it is found.
  public var encoding: TextEncoding?

  /// Whether bytes that are no text become U+FFFD, each of them told, and do not end the reading.
  public var replacesInvalid = false

  /// The normalization form that every text of an article is brought into.
  public var normalization: NormalizationForm?

  /// Nothing said: encodings are found, invalid bytes are errors, texts stay as they are.
  public static let standard = DecodingOptions()

  /// Creates the standard options.
  public init() {}
}

/// What a format's documents are made of, so that readers of text are given UTF-8 whatever the document
/// is in.
public enum TextRule: Sendable {
  /// Bytes, or text whose encoding the reader finds by the format's own rules, as in XML.
  case none
  /// Unicode, as JSON is (RFC 8259 section 8.1, RFC 4627 section 3).
  case unicode
  /// Text in any encoding: what does not say its own is guessed.
  case any
}

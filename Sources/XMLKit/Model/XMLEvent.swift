import ArticleModel

/// What a pull parser finds next.
public enum XMLEvent: Sendable {
  /// An element begins; an empty element begins and ends.
  case start(XMLTag)
  /// The element that began last, and has not ended, ends.
  case end(XMLName)
  /// All text up to the next tag, comment or instruction, CDATA sections and references resolved.
  case text(Text)
  /// A comment.
  case comment(Text)
  /// A processing instruction.
  case instruction(target: Text, data: Text)
}

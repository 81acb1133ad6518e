import ArticleModel

/// A part of an element's content.
public enum XMLNode: Hashable, Sendable {
  /// An element.
  case element(XMLElement)
  /// A run of text.
  case text(Text)
  /// A comment.
  case comment(Text)
  /// A processing instruction.
  case instruction(target: Text, data: Text)
}

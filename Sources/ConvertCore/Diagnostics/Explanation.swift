import ArticleModel

/// How a reader came to one field of an article, for those who ask (`convert inspect --explain`).
public struct Explanation: Hashable, Sendable {
  /// How sure a reader is of a field.
  public enum Certainty: String, CaseIterable, Sendable {
    /// The document says it.
    case certain
    /// It looks like it, and hardly anything else does.
    case likely
    /// It may be; the text it was found in stays where it was.
    case guess
  }

  /// The field, as in the native JSON, or what else is explained, such as `encoding`.
  public var field: Text

  /// What was found, as the document spells it.
  public var value: Text

  /// The name of the rule that found it.
  public var rule: String

  /// How sure it is.
  public var certainty: Certainty

  /// What else there is to say, such as what came second.
  public var note: String?

  /// Where it was found.
  public var location: SourceLocation

  /// Creates an explanation.
  public init(
    _ field: Text, _ value: Text, by rule: String, _ certainty: Certainty, note: String? = nil,
    at location: SourceLocation
  ) {
    self.field = field
    self.value = value
    self.rule = rule
    self.certainty = certainty
    self.note = note
    self.location = location
  }
}

/// How much a diagnostic weighs.
public enum Severity: String, Hashable, Sendable {
  /// The document, or this article of it, was not converted.
  case error
  /// Something is wrong in the document, and was read all the same.
  case warning
  /// The target format could not hold a part of the article.
  case loss
  /// Something in the input is no article, and was passed over.
  case skip
  /// Something worth knowing.
  case note
}

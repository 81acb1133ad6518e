import ArticleModel

/// One thing to tell about one place of a document.
///
/// Messages are in lower case without a full stop, and say *expected X, found Y* where they can.
public struct Diagnostic: Hashable, Sendable {
  /// How much it weighs.
  public var severity: Severity

  /// The kind, stable from version to version.
  public var code: DiagnosticCode

  /// What happened, in words.
  public var message: String

  /// Where, as far as is known.
  public var location: SourceLocation

  /// The part of the article it is about, where it is about one.
  public var feature: Feature?

  /// The id of the article it is about, where that is known.
  public var article: Text?

  /// How many times it happened at this place or in this article.
  public var count: Int

  /// Creates a diagnostic.
  public init(
    _ severity: Severity, _ code: DiagnosticCode, _ message: String, at location: SourceLocation,
    feature: Feature? = nil, article: Text? = nil, count: Int = 1
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.feature = feature
    self.article = article
    self.count = count
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The diagnostic on one line: `file:line:column: severity: message [code]`.
  public var description: String {
    "\(location): \(severity.rawValue): \(message) [\(code)]"
  }
}

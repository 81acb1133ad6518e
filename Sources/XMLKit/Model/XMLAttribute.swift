import ArticleModel

/// An attribute of a start tag, other than a namespace declaration.
public struct XMLAttribute: Hashable, Sendable {
  /// Its name; an attribute without prefix is in no namespace.
  public var name: XMLName

  /// Its value, references resolved and line ends made spaces (XML 1.0 section 3.3.3).
  public var value: Text

  /// Creates an attribute.
  public init(_ name: XMLName, _ value: Text) {
    self.name = name
    self.value = value
  }
}

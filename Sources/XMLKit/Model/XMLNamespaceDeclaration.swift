import ArticleModel

/// A namespace declaration of a start tag: `xmlns="…"` or `xmlns:prefix="…"`.
public struct XMLNamespaceDeclaration: Hashable, Sendable {
  /// The prefix it declares; nothing for the default namespace.
  public var prefix: Text?

  /// The namespace's URI; empty where the default namespace is undeclared.
  public var uri: Text

  /// Creates a declaration.
  public init(prefix: Text?, uri: Text) {
    self.prefix = prefix
    self.uri = uri
  }
}

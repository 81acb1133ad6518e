/// Another id of an article.
public struct AlternativeID: Hashable, Sendable {
  /// What the id is for.
  public var role: Text?
  /// The id.
  public var value: Text

  /// Creates an alternative id.
  public init(_ value: Text, role: Text? = nil) {
    self.value = value
    self.role = role
  }
}

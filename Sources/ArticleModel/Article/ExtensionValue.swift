/// What a format said and the model has no field for.
public struct ExtensionValue: Hashable, Sendable {
  /// The name of the format that said it.
  public var format: Text
  /// Where in the document: a path in the format's own terms.
  public var path: Text?
  /// What it is called there.
  public var name: Text?
  /// What it said, in the format's own syntax.
  public var value: Text

  /// Creates an extension.
  public init(format: Text, path: Text? = nil, name: Text? = nil, value: Text) {
    self.format = format
    self.path = path
    self.name = name
    self.value = value
  }
}

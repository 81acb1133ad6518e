/// What a document says of itself before its content: its root element's tag, and its DOCTYPE.
public struct XMLHead: Sendable {
  /// The root element's name, with the namespace its own tag declares for it.
  public let root: XMLName

  /// The root element's attributes, by the names and with the values that are written.
  public let attributes: [(name: String, value: String)]

  /// The public identifier of the DOCTYPE.
  public let publicID: String?

  /// The system identifier of the DOCTYPE.
  public let systemID: String?

  /// The value of an attribute of the root element.
  public subscript(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

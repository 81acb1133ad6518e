import ArticleModel
import ConvertCore

/// A start tag, or an empty element's only tag.
public struct XMLTag: Sendable {
  /// The element's name.
  public let name: XMLName

  /// Its attributes in the document's order, without namespace declarations.
  public let attributes: [XMLAttribute]

  /// The namespaces it declares.
  public let declarations: [XMLNamespaceDeclaration]

  /// Where its `<` stands.
  public let position: Position

  /// Creates a tag.
  public init(
    _ name: XMLName, attributes: [XMLAttribute] = [],
    declarations: [XMLNamespaceDeclaration] = [], position: Position
  ) {
    self.name = name
    self.attributes = attributes
    self.declarations = declarations
    self.position = position
  }

  /// The value of the attribute that is in no namespace and has this name.
  public subscript(_ local: Text) -> Text? {
    attributes.value(local, nil)
  }

  /// The value of the attribute of this namespace and local name.
  public subscript(_ local: Text, namespace: Text) -> Text? {
    attributes.value(local, namespace)
  }
}

extension [XMLAttribute] {
  /// The value of the first attribute with this name.
  func value(_ local: Text, _ namespace: Text?) -> Text? {
    for attribute in self
    where attribute.name.local == local && attribute.name.namespace == namespace {
      return attribute.value
    }
    return nil
  }
}

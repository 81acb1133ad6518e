import ArticleModel
import ConvertCore

/// A start tag, or an empty element's only tag.
public struct XMLTag: Sendable {
  /// The element whose tag it is; what it contains may not be known yet.
  let element: XMLElement

  /// The element's name.
  public var name: XMLName { element.name }

  /// Its attributes in the document's order, without namespace declarations.
  public var attributes: [XMLAttribute] { element.attributes }

  /// Whether it has attributes, namespace declarations apart.
  public var hasAttributes: Bool { element.hasAttributes }

  /// The namespaces it declares.
  public var declarations: [XMLNamespaceDeclaration] { element.declarations }

  /// Where its `<` stands.
  public var position: Position { element.position }

  /// The value of the attribute that is in no namespace and has this name.
  public subscript(_ local: Text) -> Text? { element[local] }

  /// The value of the attribute of this namespace and local name.
  public subscript(_ local: Text, namespace: Text) -> Text? { element[local, namespace] }
}

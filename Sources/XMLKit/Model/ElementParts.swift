import ArticleModel
import ConvertCore

/// What an element is made of, where it is no view of a document.
struct ElementParts: Sendable {
  /// Its name.
  var name: XMLName

  /// Its attributes, without namespace declarations.
  var attributes: [XMLAttribute]

  /// The namespaces it declares.
  var declarations: [XMLNamespaceDeclaration]

  /// What it contains.
  var content: XMLContent

  /// Where its `<` stood.
  var position: Position

  // All at once: to change a part afterwards may be to copy all of them.
  init(
    _ name: XMLName, attributes: [XMLAttribute] = [],
    declarations: [XMLNamespaceDeclaration] = [], content: XMLContent = .nodes([]),
    position: Position
  ) {
    self.name = name
    self.attributes = attributes
    self.declarations = declarations
    self.content = content
    self.position = position
  }
}

/// The parts of an element in a place of their own, so that it is cheap to hand on.
final class MadeElement: Sendable {
  let parts: ElementParts

  init(_ parts: consuming ElementParts) {
    self.parts = parts
  }
}

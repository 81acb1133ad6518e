import ArticleModel
import ConvertCore

/// What an element is made of, where it is no view of a document.
struct ElementParts: Sendable {
  /// Its name.
  var name: XMLName

  /// Its attributes, without namespace declarations.
  var attributes: [XMLAttribute] = []

  /// The namespaces it declares.
  var declarations: [XMLNamespaceDeclaration] = []

  /// What it contains.
  var content = XMLContent.nodes([])

  /// Where its `<` stood.
  var position: Position

  init(_ name: XMLName, position: Position) {
    self.name = name
    self.position = position
  }
}

/// The parts of an element in a place of their own, so that it is cheap to hand on.
final class MadeElement: Sendable {
  let parts: ElementParts

  init(_ parts: ElementParts) {
    self.parts = parts
  }
}

import ArticleModel
import ConvertCore

/// An element with all it contains, for the parts of a document that are kept as they are.
///
/// Documents are pulled, not loaded: an element is captured only where a reader has no field for it.
public struct XMLElement: Sendable {
  /// The element's name.
  public var name: XMLName

  /// Its attributes, without namespace declarations.
  public var attributes: [XMLAttribute]

  /// The namespaces it declares; on the outermost element also those its content names by prefix.
  public var declarations: [XMLNamespaceDeclaration]

  /// What it contains.
  ///
  /// It is made when it is asked for where that is nothing but a text, which `onlyText` gives as it is.
  public var children: [XMLNode] {
    get { content.nodes }
    set { content = XMLContent(newValue) }
  }

  var content: XMLContent

  /// Where its `<` stood; the start of a document for elements that were not read.
  public var position: Position

  /// Creates an element.
  public init(
    _ name: XMLName, attributes: [XMLAttribute] = [],
    declarations: [XMLNamespaceDeclaration] = [], children: [XMLNode] = [],
    position: Position = .start
  ) {
    self.init(
      name, attributes: attributes, declarations: declarations, content: XMLContent(children),
      position: position)
  }

  init(
    _ name: XMLName, attributes: [XMLAttribute], declarations: [XMLNamespaceDeclaration],
    content: XMLContent, position: Position
  ) {
    self.name = name
    self.attributes = attributes
    self.declarations = declarations
    self.content = content
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

  /// All text in the element and its descendants.
  public var text: Text {
    if let onlyText { return onlyText }
    var string = ""
    appendText(to: &string)
    return Text(string)
  }

  private func appendText(to string: inout String) {
    if let onlyText {
      string += onlyText.string
      return
    }
    for child in children {
      switch child {
      case .element(let element): element.appendText(to: &string)
      case .text(let text): string += text.string
      case .comment, .instruction: break
      }
    }
  }
}

extension XMLElement: Hashable {
  /// Whether both elements say the same: places, prefixes and namespace declarations do not count.
  public static func == (one: XMLElement, other: XMLElement) -> Bool {
    one.name == other.name && one.attributes == other.attributes && one.content == other.content
  }

  /// Feeds what the element says to a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(attributes)
    hasher.combine(content)
  }
}

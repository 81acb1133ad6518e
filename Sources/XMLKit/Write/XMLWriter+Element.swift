import ArticleModel
import ConvertCore

extension XMLWriter {
  /// Writes an element that was kept, with all it contains, as it was.
  ///
  /// Namespaces it uses are declared on it, but for those of `scope`, which hold already.
  public mutating func element(
    _ element: XMLElement, scope: [XMLNamespaceDeclaration] = []
  ) {
    write(element, NamespaceScope(scope))
  }

  private mutating func write(_ element: XMLElement, _ outer: NamespaceScope) {
    let names = NamespaceScope.Names(of: element, in: outer)
    start(names.element, mixed: true)
    for declaration in names.declarations {
      let name = declaration.prefix.map { "xmlns:\($0.string)" } ?? "xmlns"
      attribute(name, declaration.uri)
    }
    for (name, attribute) in zip(names.attributes, element.attributes) {
      self.attribute(name, attribute.value)
    }
    for child in element.children {
      switch child {
      case .element(let child): write(child, names.scope)
      case .text(let text): self.text(text)
      case .comment(let text): comment(text)
      case .instruction(let target, let data): instruction(target.string, data)
      }
    }
    end()
  }
}

extension XMLElement {
  /// The element as a document of its own, which declares all namespaces it uses and gives the same
  /// element when it is read.
  public func xml() -> Text {
    var writer = XMLWriter()
    writer.element(self)
    return Text(String(decoding: writer.finish(), as: UTF8.self))
  }

  /// Returns the element that a text holds.
  ///
  /// - Throws: `ConversionError` where the text is not one well-formed element.
  public static func parse(
    _ text: Text, in context: ConversionContext
  ) throws(ConversionError) -> XMLElement {
    let puller = XMLPuller(Input(context.document, bytes: Array(text.utf8)), in: context)
    let element = try puller.element(try puller.root())
    try puller.finish()
    return element
  }
}

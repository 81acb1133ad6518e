import ArticleModel
import ConvertCore
import XMLKit

extension XMLElement {
  /// The markup that is written as text, in CDATA or with references, in an element of its own; nothing
  /// where there is none.
  ///
  /// It may be a whole document, with a declaration and a DOCTYPE, or a piece of one; what is not
  /// well-formed is read as HTML. All is at the element's own place.
  public var unescaped: XMLElement? {
    guard isText else { return nil }
    let markup = text
    guard MarkupDialect.nitf.hasTag(in: markup) else { return nil }
    let silent = ConversionContext(DocumentName("-"))
    let content = Substring(markup.trimmed)
    if let whole = try? XMLElement.parse(Text(content), in: silent) {
      return XMLElement(XMLName("div"), children: [.element(whole)]).moved(to: position)
    }
    if let whole = try? XMLElement.parse(
      Text("<div>\(content.withoutDeclaration)</div>"), in: silent)
    {
      return whole.moved(to: position)
    }
    return XMLElement.parse(html: markup, at: position)
  }

  /// The element and all in it at one place.
  private func moved(to position: Position) -> XMLElement {
    var element = self
    element.position = position
    element.children = children.map { child in
      guard case .element(let inner) = child else { return child }
      return .element(inner.moved(to: position))
    }
    return element
  }
}

extension Text {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    var bytes = utf8[...]
    while let first = bytes.first, first.isMarkupSpace { bytes.removeFirst() }
    while let last = bytes.last, last.isMarkupSpace { bytes.removeLast() }
    return String(Substring(bytes))
  }
}

extension Substring {
  /// The text behind an XML declaration.
  fileprivate var withoutDeclaration: Substring {
    guard utf8.starts(with: "<?xml".utf8), let end = firstRange(of: "?>") else { return self }
    return self[end.upperBound...]
  }
}

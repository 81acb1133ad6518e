import ArticleModel
import ConvertCore
import XMLKit

extension XMLElement {
  /// Reads markup that a format carries as text, and returns what it holds in a `div`.
  ///
  /// What is well-formed is read as XML, exactly; the rest by libxml2's parser of HTML, as browsers do.
  /// All is at `position`, the place of the text.
  public static func parse(markup: Text, at position: Position = .start) -> XMLElement {
    var content = Substring(markup.string)
    if content.drop(while: \.isWhitespace).utf8.starts(with: "<?xml".utf8),
      let end = content.firstRange(of: "?>")
    {
      content = content[end.upperBound...]
    }
    let silent = ConversionContext(DocumentName("-"))
    if let whole = try? XMLElement.parse(Text("<div>\(content)</div>"), in: silent),
      silent.log.entries.isEmpty
    {
      return whole.placed(at: position)
    }
    return parse(html: markup, at: position)
  }

  /// The element with all that is in it at one place.
  private func placed(at position: Position) -> XMLElement {
    var element = self
    element.position = position
    element.children = children.map { child in
      guard case .element(let inner) = child else { return child }
      return .element(inner.placed(at: position))
    }
    return element
  }
}

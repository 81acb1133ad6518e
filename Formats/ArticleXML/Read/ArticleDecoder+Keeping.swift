import ArticleModel
import ConvertCore
import XMLKit

extension ArticleDecoder {
  /// Keeps an element that the schema does not know.
  mutating func keepUnknown(_ tag: XMLTag) throws(ConversionError) {
    keep(try xml.element(tag).xml(), named: tag.name.local)
  }

  /// Keeps the attributes of an element that it should not have.
  mutating func keepAttributes(of tag: XMLTag, but known: [Text] = []) {
    for attribute in tag.attributes where !known.contains(attribute.name.qualified) {
      let isInside = path.last != tag.name.local
      if isInside { path.append(tag.name.local) }
      keep(attribute.value, named: "@\(attribute.name.qualified)")
      if isInside { path.removeLast() }
    }
  }

  /// Keeps a field's second element, and warns.
  ///
  /// Which of two statuses or embargoes holds nobody can tell, and a killed story must never be
  /// published.
  mutating func keepAgain(
    _ tag: XMLTag, _ field: ArticleField, of article: inout Article
  ) throws(ConversionError) {
    context.warn(
      .xmlUnknownElement,
      "expected one <\(tag.name.qualified)>, found another; kept as an extension",
      at: tag.position)
    if field.feature == .status { article.status = .withheld }
    if field.feature == .embargoed { article.embargoed = .indefinite }
    try keepUnknown(tag)
  }

  /// Reads to the end of an element that has no children; those it has are kept.
  mutating func readNothing() throws(ConversionError) {
    while let child = try nextChild() { try keepUnknown(child) }
  }

  /// Keeps a value that the model does not allow, and warns.
  mutating func keepInvalid(
    _ value: Text, named name: Text, expected: String, at position: Position
  ) {
    context.warn(
      .xmlInvalidValue,
      "expected \(expected) for \(name), found \(value.shown); kept as an extension",
      at: position)
    keep(value, named: name)
  }

  mutating func keep(_ value: Text, named name: Text) {
    let around = path.last == name ? path.dropLast() : path[...]
    let place = around.map(\.string).joined(separator: "/")
    extensions.append(
      ExtensionValue(
        format: "xml", path: place.isEmpty ? nil : Text(place), name: name, value: value))
  }
}

import ArticleModel
import ConvertCore
import XMLKit

/// Takes an article out of an `article` element.
///
/// Children may come in any order. What the schema does not know goes to the extensions, and so does
/// a value that the model does not allow.
struct ArticleDecoder {
  let xml: XMLPuller
  let context: ConversionContext
  /// What the model has no field for.
  var extensions: [ExtensionValue] = []
  /// The names of the elements around the one that is read, from below `article`.
  var path: [Text] = []

  init(_ xml: XMLPuller, in context: ConversionContext) {
    self.xml = xml
    self.context = context
  }

  mutating func article(_ tag: XMLTag) throws(ConversionError) -> Article {
    var article = Article()
    readAttributes(of: tag, to: &article)
    while let child = try xml.nextChild() {
      if let names = Vocabulary.byElement[child.name.local], isOurs(child) {
        path.append(child.name.local)
        try read(names, child, to: &article)
        path.removeLast()
      } else if child.name.local == "layout", isOurs(child) {
        article.layout = layout(child)
        try xml.skip()
      } else {
        try keepUnknown(child)
      }
    }
    article.extensions += extensions
    return article
  }

  /// Whether an element is in the native namespace, or in none.
  func isOurs(_ tag: XMLTag) -> Bool {
    tag.name.namespace == nil || tag.name.namespace == Vocabulary.namespace
  }

  private mutating func readAttributes(of tag: XMLTag, to article: inout Article) {
    for attribute in tag.attributes {
      let value = attribute.value
      switch attribute.name.qualified {
      case "id": article.id = value
      case "version": article.version = integer(value, in: 1...Int.max, "version", of: tag)
      case "type": article.type = value
      case "direction": article.direction = word(value, "direction", of: tag)
      case "xml:lang": article.language = value
      default: keep(value, named: "@\(attribute.name.qualified)")
      }
    }
  }

  private mutating func layout(_ tag: XMLTag) -> Layout {
    var layout = Layout()
    layout.finalNewline = flag(tag["final-newline"])
    layout.blankLines = flag(tag["blank-lines"])
    layout.lineEnding = tag["line-ending"].flatMap { word($0, "line-ending", of: tag) }
    return layout
  }

  /// The value of a flag (XML Schema 1.0 part 2, section 3.2.2).
  func flag(_ value: Text?) -> Bool? {
    value.map { $0 == "true" || $0 == "1" }
  }

  /// A whole number in a range, or nothing where it is none.
  mutating func integer(
    _ text: Text?, in range: ClosedRange<Int>, _ name: Text, of tag: XMLTag
  ) -> Int? {
    guard let text else { return nil }
    if let number = Int(text.trimmed.string), range.contains(number) { return number }
    let bounds =
      range.upperBound == .max
      ? "from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
    keepInvalid(text, named: name, expected: "a whole number \(bounds)", at: tag.position)
    return nil
  }

  /// One of an enumeration's words, or nothing where it is another.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ text: Text, _ name: Text, of tag: XMLTag
  ) -> Word? where Word.RawValue == String {
    let trimmed = text.trimmed
    for word in Word.allCases where trimmed == Text(word.rawValue) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    keepInvalid(text, named: name, expected: "one of \(words)", at: tag.position)
    return nil
  }

  /// Keeps an element that the schema does not know.
  mutating func keepUnknown(_ tag: XMLTag) throws(ConversionError) {
    keep(try xml.element(tag).xml(), named: tag.name.local)
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

  private mutating func keep(_ value: Text, named name: Text) {
    let around = path.last == name ? path.dropLast() : path[...]
    let place = around.map(\.string).joined(separator: "/")
    extensions.append(
      ExtensionValue(
        format: "xml", path: place.isEmpty ? nil : Text(place), name: name, value: value))
  }
}

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
  /// Where the article begins.
  private var start = Position.start

  init(_ xml: XMLPuller, in context: ConversionContext) {
    self.xml = xml
    self.context = context
  }

  mutating func article(_ tag: XMLTag) throws(ConversionError) -> Article {
    var article = Article()
    start = tag.position
    readAttributes(of: tag, to: &article)
    var read: Set<Text> = []
    while let child = try nextChild() {
      if let names = Vocabulary.byElement[child.name.local], isOurs(child) {
        if read.insert(child.name.local).inserted {
          path.append(child.name.local)
          try self.read(names, child, to: &article)
          path.removeLast()
        } else {
          try keepAgain(child, names.field, of: &article)
        }
      } else if child.name.local == "layout", isOurs(child), article.layout.isEmpty {
        article.layout = layout(child)
        try readNothing()
      } else {
        try keepUnknown(child)
      }
    }
    article.extensions += extensions
    return article
  }

  /// The next child of the element that is read, or nothing at its end.
  ///
  /// - Throws: `ConversionError` where the document cannot be read on, or the article is larger than
  ///   one may be.
  func nextChild() throws(ConversionError) -> XMLTag? {
    let child = try xml.nextChild()
    if let child { try checkSize(at: child) }
    return child
  }

  /// Checks that the article is not too large by the time this tag comes.
  func checkSize(at tag: XMLTag) throws(ConversionError) {
    let most = context.limits.articleSize
    guard tag.position.byte - start.byte > most else { return }
    throw context.error(
      .sizeLimit, "expected at most \(most) bytes an article, found more", at: start)
  }

  /// The text of an element; of elements in it, which should not be there, the text too.
  func text() throws(ConversionError) -> Text {
    var text: Text = ""
    var depth = 0
    while let event = try xml.next() {
      switch event {
      case .text(let more): text = text.string.isEmpty ? more : Text(text.string + more.string)
      case .start(let tag):
        try checkSize(at: tag)
        warnUnknown(tag, expected: "text")
        depth += 1
      case .end:
        if depth == 0 { return text }
        depth -= 1
      case .comment, .instruction: break
      }
    }
    return text
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
    keepAttributes(of: tag, but: Known.layout)
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
}

import ArticleModel
import ConvertCore
import XMLKit

extension ArticleDecoder {
  /// Reads a field's element, whose start tag was read, into the article.
  mutating func read(
    _ names: Vocabulary.Names, _ tag: XMLTag, to article: inout Article
  ) throws(ConversionError) {
    let item = Text(names.item)
    if !names.field.hasAttributes { keepAttributes(of: tag) }
    switch names.field.place {
    case .text(let path): article[keyPath: path] = try text()
    case .integer(let path):
      article[keyPath: path] = integer(try text(), in: 1...9, tag.name.local, of: tag)
    case .texts(let path):
      article[keyPath: path] = try list(of: item) { (decoder, tag) throws(ConversionError) in
        decoder.keepAttributes(of: tag)
        return try decoder.text()
      }
    case .inlines(let path): article[keyPath: path] = try inlines()
    case .inlinesList(let path):
      article[keyPath: path] = try list(of: item) { (decoder, tag) throws(ConversionError) in
        decoder.keepAttributes(of: tag)
        return try decoder.inlines()
      }
    case .blocks(let path): article[keyPath: path] = try blocks()
    case .timestamp(let path): article[keyPath: path] = timestamp(try text(), of: tag)
    case .concept(let path): article[keyPath: path] = try concept(tag)
    case .concepts(let path):
      article[keyPath: path] = try list(of: item) { (decoder, tag) throws(ConversionError) in
        try decoder.concept(tag)
      }
    case .parties(let path):
      article[keyPath: path] = try list(of: item) { (decoder, tag) throws(ConversionError) in
        try decoder.party(tag)
      }
    case .alternativeIDs:
      article.alternativeIDs = try list(of: item) { (decoder, tag) throws(ConversionError) in
        decoder.keepAttributes(of: tag, but: Known.alternativeID)
        return AlternativeID(try decoder.text(), role: tag["role"])
      }
    case .direction: try xml.skip()
    case .embargo: article.embargoed = embargo(try text(), of: tag)
    // What nobody can read is not usable: a killed story must never be published.
    case .status: article.status = word(try text(), "status", of: tag) ?? .withheld
    case .rights: article.rights = try rights(tag)
    case .media:
      article.media = try list(of: item) { (decoder, tag) throws(ConversionError) in
        try decoder.medium(tag)
      }
    case .links:
      article.links = try list(of: item) { (decoder, tag) throws(ConversionError) in
        try decoder.link(tag)
      }
    case .extensions:
      article.extensions += try list(of: item) { (decoder, tag) throws(ConversionError) in
        decoder.keepAttributes(of: tag, but: Known.extensionValue)
        return ExtensionValue(
          format: tag["format"] ?? "", path: tag["path"], name: tag["name"],
          value: try decoder.text())
      }
    }
  }

  /// Reads the children of one name, each with `value`; others are kept.
  mutating func list<Value>(
    of name: Text,
    _ value: (inout ArticleDecoder, XMLTag) throws(ConversionError) -> Value
  ) throws(ConversionError) -> [Value] {
    var values: [Value] = []
    while let child = try nextChild() {
      if child.name.local == name, isOurs(child) {
        values.append(try value(&self, child))
      } else {
        try keepUnknown(child)
      }
    }
    return values
  }

  private mutating func timestamp(_ text: Text, of tag: XMLTag) -> Timestamp? {
    guard let timestamp = Timestamp(reading: text) else {
      keepInvalid(text, named: tag.name.local, expected: "a date", at: tag.position)
      return nil
    }
    if timestamp.text != text {
      context.warn(
        .xmlInvalidValue, "expected a date such as \(timestamp), found \(text.shown)",
        at: tag.position)
    }
    return timestamp
  }

  private mutating func embargo(_ text: Text, of tag: XMLTag) -> Embargo {
    if text == "indefinite" { return .indefinite }
    // An embargo whose end nobody can read is still an embargo.
    return timestamp(text, of: tag).map(Embargo.until) ?? .indefinite
  }
}

extension ArticleField {
  /// Whether the field's element has attributes, which its own reading then looks after.
  fileprivate var hasAttributes: Bool {
    switch place {
    case .concept, .rights: true
    default: false
    }
  }
}

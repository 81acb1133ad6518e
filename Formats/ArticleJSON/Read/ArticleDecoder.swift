import ArticleModel
import ConvertCore
import JSONKit

/// Takes an article out of one JSON record.
///
/// Members may come in any order. A known one of the wrong type is an error; an unknown one goes to
/// the extensions, and so does a value that the model does not allow.
struct ArticleDecoder {
  var json: JSONReader
  let context: ConversionContext
  /// What the model has no field for.
  var extensions: [ExtensionValue] = []
  /// The way from the article to the value that is read.
  private var path: [PathStep] = []

  private enum PathStep {
    case name(Text)
    case index(Int)
  }

  init(_ record: JSONRecord, in context: ConversionContext) {
    json = JSONReader(record, in: context, Self.vocabulary)
    self.context = context
  }

  /// The members of articles, and the types of blocks and inlines.
  private static let vocabulary = JSONVocabulary(
    ArticleField.all.map(\.name) + [
      "layout", "finalNewline", "blankLines", "lineEnding", "lf", "type", "text", "content",
      "level", "ordered", "items", "blocks", "rows", "caption", "href", "html", "header",
      "colspan", "rowspan", "paragraph", "heading", "list", "quote", "preformatted", "table",
      "image", "rule", "embed", "link", "break", "entity", "kind", "concept", "strong", "emphasis",
      "scheme", "code", "uri", "literal", "name", "role", "relevance", "confidence", "broader",
      "jobTitle", "organisation", "email", "holder", "notice", "year", "usageTerms", "renditions",
      "contentType", "width", "height", "size", "duration", "rel", "format", "path", "value",
    ])

  mutating func article() throws(ConversionError) -> Article {
    var article = Article()
    guard try json.peek() == .object else {
      throw context.error(
        .jsonNotAnArticle, "expected an article, found \(try json.peek())", at: json.position)
    }
    try json.beginObject()
    while let name = try json.nextMember() {
      if try skipNull() { continue }
      if let field = ArticleField.named(name) {
        path.append(.name(name))
        try read(field, to: &article)
        path.removeLast()
      } else if name == "layout" {
        article.layout = try layout()
      } else {
        try keepUnknown(name)
      }
    }
    try json.finish()
    article.extensions += extensions
    return article
  }

  /// Passes a `null` over, which says nothing.
  mutating func skipNull() throws(ConversionError) -> Bool {
    guard try json.peek() == .null else { return false }
    try json.readNull()
    return true
  }

  /// Reads the members of an object; `null` ones are passed over, and those that `member` does not
  /// know are kept.
  mutating func readObject(
    _ member: (inout ArticleDecoder, Text) throws(ConversionError) -> Bool
  ) throws(ConversionError) {
    try json.beginObject()
    while let name = try json.nextMember() {
      if try skipNull() { continue }
      path.append(.name(name))
      let isKnown = try member(&self, name)
      path.removeLast()
      if !isKnown { try keepUnknown(name) }
    }
  }

  /// Reads an array, one value an element.
  mutating func list<Element>(
    _ element: (inout ArticleDecoder) throws(ConversionError) -> Element
  ) throws(ConversionError) -> [Element] {
    var list: [Element] = []
    try forEachElement { (decoder) throws(ConversionError) in list.append(try element(&decoder)) }
    return list
  }

  /// Reads an array, whose elements `body` reads.
  mutating func forEachElement(
    _ body: (inout ArticleDecoder) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    var index = 0
    try json.beginArray()
    while try json.nextElement() {
      path.append(.index(index))
      try body(&self)
      path.removeLast()
      index += 1
    }
  }

  /// Keeps a member that the model does not know.
  mutating func keepUnknown(_ name: Text) throws(ConversionError) {
    try keep(json.readRaw(), named: name)
  }

  /// Keeps the members that stood before the type of what they belong to, and that it does not use.
  mutating func keepUnused(
    _ members: [(name: Text, value: Range<Int>)], uses: (Text) -> Bool
  ) {
    for member in members where !uses(member.name) {
      keep(json.raw(member.value), named: member.name)
    }
  }

  /// Keeps a value that the model does not allow, named by the member that is read, and warns.
  mutating func keepInvalid(
    _ raw: Text, expected: String, at position: Position
  ) {
    context.warn(
      .jsonInvalidValue, "expected \(expected), found \(raw.shown); kept as an extension",
      at: position)
    guard case .name(let name)? = path.last else { return }
    let whole = path
    path.removeLast()
    keep(raw, named: name)
    path = whole
  }

  private mutating func keep(_ raw: Text, named name: Text) {
    let place = path.map { step in
      switch step {
      case .name(let name): name.string
      case .index(let index): String(index)
      }
    }
    extensions.append(
      ExtensionValue(
        format: "json", path: place.isEmpty ? nil : Text(place.joined(separator: "/")), name: name,
        value: raw))
  }
}

extension DiagnosticCode {
  /// The JSON is well formed and is no article.
  static let jsonNotAnArticle: DiagnosticCode = "json.not-an-article"

  /// A value is of the right type and not one that the model allows.
  static let jsonInvalidValue: DiagnosticCode = "json.invalid-value"

  /// A block or an inline is of a type that the model does not have.
  static let jsonUnknownType: DiagnosticCode = "json.unknown-type"
}

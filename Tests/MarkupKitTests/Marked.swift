import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

/// What reading a piece of markup gave.
struct Marked {
  /// The blocks.
  var blocks: [Block]

  /// What was reported, each with line and column; attributes that were left out are apart.
  var reports: [String]

  /// The attributes that were left out.
  var dropped: [String]

  /// The blocks as lines, indented by two spaces a level.
  var outline: String { blocks.outlined }

  /// Reads the content of a document's root element.
  init(_ document: String, _ dialect: MarkupDialect = .xhtml) throws {
    let context = ConversionContext(DocumentName("d"))
    let root = try XMLElement.parse(Text(document), in: context)
    var reader = MarkupReader(dialect, in: context)
    blocks = reader.blocks(in: root)
    let notes = context.log.entries.filter { $0.code == .markupDroppedAttribute }
    let others = context.log.entries.filter { $0.code != .markupDroppedAttribute }
    reports = others.map(Self.line)
    dropped = notes.map(Self.line)
  }
}

extension Marked {
  private static func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.position.map { "\($0.line):\($0.column) " } ?? ""
    return "\(place)\(diagnostic.code.name): \(diagnostic.message)"
  }
}

/// The line that the content of a document's root element makes.
func line(_ document: String, _ dialect: MarkupDialect = .xhtml) throws -> Inlines {
  let context = ConversionContext(DocumentName("d"))
  let root = try XMLElement.parse(Text(document), in: context)
  var reader = MarkupReader(dialect, in: context)
  return reader.inlines(in: root)
}

/// Blocks as the content of a `body`.
func written(
  _ blocks: [Block], _ dialect: MarkupDialect = .xhtml, indent: Int? = nil
) -> String {
  var xml = XMLWriter(indent: indent)
  xml.start("body")
  MarkupWriter(dialect).write(blocks, to: &xml)
  return String(decoding: xml.finish(), as: UTF8.self)
}

extension [Block] {
  /// The blocks as lines, indented by two spaces a level.
  var outlined: String {
    var article = Article()
    article.body = self
    return article.outline.drawing
  }
}

extension Inline: ExpressibleByStringLiteral {
  /// Creates a run of text, so that expected lines can be written plainly.
  public init(stringLiteral value: String) {
    self = .text(Text(value))
  }
}

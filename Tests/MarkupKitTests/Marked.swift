import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

/// What reading a piece of markup gave.
struct Marked {
  /// The blocks.
  var blocks: [Block]

  /// What was reported, each with line and column.
  var reports: [String]

  /// The blocks as lines, indented by two spaces a level.
  var outline: String { blocks.outlined }

  /// Reads the content of a document's root element.
  init(_ document: String, _ dialect: MarkupDialect = .xhtml) throws {
    let context = ConversionContext(DocumentName("d"))
    let root = try XMLElement.parse(Text(document), in: context)
    var reader = MarkupReader(dialect, in: context)
    blocks = reader.blocks(in: root)
    reports = context.log.entries.map {
      let place = $0.location.position.map { "\($0.line):\($0.column) " } ?? ""
      return "\(place)\($0.code.name): \($0.message)"
    }
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

import ArticleModel
import ConvertCore
import XMLKit

/// Writes an article as a newsItem of version 2.35, conformance power; several make a newsMessage.
///
/// Each document is valid, whatever the article holds: what the schema has no place for stands in
/// extension properties, and what it demands and the article lacks is made from the content and listed
/// there.
public struct NewsMLWriter: ArticleWriter {
  private let resolves: Bool

  /// Creates a writer; `resolve=uri` makes codes of known schemes URIs.
  public init(options: FormatOptions) {
    resolves = options.text("resolve") == "uri"
  }

  /// Nothing: each item ends its line.
  public var separator: [UInt8]? { [] }

  /// The XML declaration and, before several articles, the message's start with its header.
  public func prologue(_ envelope: Envelope, first: Article) -> [UInt8] {
    var xml = XMLWriter(indent: 2)
    xml.declaration()
    guard envelope == .sequence else { return xml.buffer.bytes }
    var message = MessageWriter(xml)
    message.begin(first)
    return message.xml.buffer.bytes + Array(">\n".utf8)
  }

  /// The message's end.
  public func epilogue(_ envelope: Envelope) -> [UInt8] {
    envelope == .single ? [] : Array("  </itemSet>\n</newsMessage>\n".utf8)
  }

  /// Writes one article as an item.
  public func fragment(_ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer) {
    let margin = envelope == .single ? 0 : 2
    var marks = ItemWriter.Marks()
    XMLWriter.append(to: &buffer, indent: 2, margin: margin) { xml in
      var item = ItemWriter(article, isAlone: envelope == .single)
      if resolves { item.catalog = article.catalog }
      swap(&item.xml, &xml)
      item.write()
      swap(&item.xml, &xml)
      marks = item.marks
    }
    marks.complete(&buffer, margin: margin)
  }
}

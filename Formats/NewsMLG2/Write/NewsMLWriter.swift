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
  private let sent: Text?

  /// Creates a writer; `resolve=uri` makes codes of known schemes URIs, `sent` is the date of a message.
  ///
  /// - Throws: `ConversionError` with the code `option.value` where `sent` is no date.
  public init(options: FormatOptions) throws(ConversionError) {
    resolves = options.text("resolve") == "uri"
    let date = Text(options.text("sent"))
    sent = Timestamp(reading: date)?.spelling(in: .dateTime)
    guard sent != nil || date.isEmpty else {
      throw ConversionError(
        "option.value",
        "expected a date such as 2024-05-31T16:25:00+02:00 for sent, found \(date.shown)",
        at: SourceLocation(DocumentName("--option")))
    }
  }

  /// Nothing: each item ends its line.
  public var separator: [UInt8]? { [] }

  /// The XML declaration and, before several articles, the message's start with its header.
  public func prologue(_ envelope: Envelope, first: Article) -> [UInt8] {
    guard envelope == .sequence else {
      return XMLWriter.declaration.withUTF8Buffer { Array($0) }
    }
    var xml = XMLWriter(indent: 2)
    xml.declaration()
    var message = MessageWriter(xml)
    message.begin(first, sent: sent)
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

import ArticleModel
import ConvertCore
import XMLKit

/// Writes NewsML 1.2: one document, in which each article is an item.
///
/// Each document is valid under the DTD, whatever the articles hold: what it has no element for stands in
/// properties, and what it demands and an article lacks is made from the content and listed there.
public struct NewsML1Writer: ArticleWriter {
  /// Creates a writer; there are no options.
  public init(options: FormatOptions) {}

  /// Nothing: each item ends its line.
  public var separator: [UInt8]? { [] }

  /// The XML declaration, the root element and the envelope, which is made from the first article.
  public func prologue(_ envelope: Envelope, first: Article) -> [UInt8] {
    var xml = XMLWriter(indent: 2)
    xml.declaration()
    xml.start("NewsML")
    xml.attribute("Version", NewsML1.version)
    var writer = EnvelopeWriter(first, xml)
    writer.write()
    return writer.xml.buffer.bytes + [0x0A]
  }

  /// The document's end.
  public func epilogue(_ envelope: Envelope) -> [UInt8] { Array("</NewsML>\n".utf8) }

  /// Writes one article as an item.
  public func fragment(_ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer) {
    var ids: [Int] = []
    let start = buffer.count
    XMLWriter.append(to: &buffer, indent: 2, margin: 1) { xml in
      var item = ItemWriter(article)
      swap(&item.xml, &xml)
      item.write()
      swap(&item.xml, &xml)
      ids = item.placeholders
    }
    guard !ids.isEmpty else { return }
    let length = ContentDigest.placeholder.utf8.count
    let ranges = ids.map { $0..<($0 + length) }
    let id = ContentDigest(of: buffer.bytes(from: start), without: ranges).urn
    for range in ranges { buffer.replace(range, with: id.string) }
  }
}

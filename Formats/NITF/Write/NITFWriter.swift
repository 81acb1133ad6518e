import ArticleModel
import ConvertCore
import XMLKit

/// Writes an article as a NITF document of version 3.6, valid under its schema whatever it holds.
///
/// A document holds one article, so there is no separator.
public struct NITFWriter: ArticleWriter {
  /// Creates a writer; there are no options.
  public init(options: FormatOptions) {}

  /// Nothing: a document holds one article.
  public var separator: [UInt8]? { nil }

  /// The XML declaration.
  public func prologue(_ envelope: Envelope, first: Article) -> [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    return xml.buffer.bytes
  }

  /// Writes one article.
  public func fragment(_ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer) {
    XMLWriter.append(to: &buffer, indent: 2) { xml in
      var story = StoryWriter(article)
      swap(&story.xml, &xml)
      story.write()
      swap(&story.xml, &xml)
    }
  }
}

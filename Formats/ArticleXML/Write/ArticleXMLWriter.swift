import ArticleModel
import ConvertCore
import XMLKit

/// Writes an article as one `article` element; several stand in `articles`.
public struct ArticleXMLWriter: ArticleWriter {
  /// Creates a writer; there are no options.
  public init(options: FormatOptions) {}

  /// Nothing: each element ends its line.
  public var separator: [UInt8]? { [] }

  /// The XML declaration, and the start of `articles` around several.
  public func prologue(_ envelope: Envelope, first: Article) -> [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    guard envelope == .sequence else { return xml.finish() }
    return xml.finish() + Array("<articles xmlns=\"\(Vocabulary.namespace)\">\n".utf8)
  }

  /// The end of `articles`.
  public func epilogue(_ envelope: Envelope) -> [UInt8] {
    envelope == .sequence ? Array("</articles>\n".utf8) : []
  }

  /// Writes one article.
  ///
  /// - Throws: Never; every article of the model can be written.
  public func fragment(
    _ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer
  ) throws(ConversionError) {
    let isNested = envelope == .sequence
    XMLWriter.append(to: &buffer, indent: 2, margin: isNested ? 1 : 0) { xml in
      xml.start("article")
      if !isNested { xml.attribute("xmlns", Vocabulary.namespace) }
      xml.write(article)
      xml.end()
    }
  }
}

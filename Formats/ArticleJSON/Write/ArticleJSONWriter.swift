import ArticleModel
import ConvertCore
import JSONKit

/// Writes an article as one object, indented by two spaces; several are an array.
public struct ArticleJSONWriter: JSONDocumentWriter {
  /// Creates a writer; there are no options.
  public init(options: FormatOptions) {}

  /// Writes the article's members in the model's order.
  public func write(_ article: Article, to json: inout JSONWriter) {
    json.write(article)
  }
}

/// Writes each article as one compact object on a line.
public struct ArticleNDJSONWriter: ArticleWriter {
  /// Creates a writer; there are no options.
  public init(options: FormatOptions) {}

  /// Nothing: each line ends itself.
  public var separator: [UInt8]? { [] }

  /// Writes one article and the line's end.
  ///
  /// - Throws: Never; every article of the model can be written.
  public func fragment(
    _ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer
  ) throws(ConversionError) {
    try buffer.writeJSON { (json) throws(ConversionError) in json.write(article) }
    buffer.append(UInt8(ascii: "\n"))
  }
}

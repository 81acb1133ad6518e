import ArticleModel
import ConvertCore
import JSONKit

/// Writes an article as one object, indented by two spaces; several are an array.
public struct ArticleJSONWriter: ArticleWriter {
  /// Creates a writer; there are no options.
  public init(options: FormatOptions) {}

  /// A comma and a line end.
  public var separator: [UInt8]? { Array(",\n".utf8) }

  /// The bracket that begins an array of several articles.
  public func prologue(_ envelope: Envelope, first: Article) -> [UInt8] {
    envelope == .single ? [] : Array("[\n".utf8)
  }

  /// The bracket that ends an array, and the last line's end.
  public func epilogue(_ envelope: Envelope) -> [UInt8] {
    Array((envelope == .single ? "\n" : "\n]\n").utf8)
  }

  /// Writes one article.
  ///
  /// - Throws: Never; every article of the model can be written.
  public func fragment(
    _ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer
  ) throws(ConversionError) {
    let isNested = envelope == .sequence
    if isNested { buffer.append("  ") }
    try buffer.writeJSON(indent: 2, level: isNested ? 1 : 0) { (json) throws(ConversionError) in
      json.write(article)
    }
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

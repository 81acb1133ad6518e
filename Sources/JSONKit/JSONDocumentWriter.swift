import ArticleModel
import ConvertCore

/// A writer of articles as objects, indented by two spaces; several are an array.
///
/// A format says what the object is; what stands around and between objects is the same for all.
public protocol JSONDocumentWriter: ArticleWriter {
  /// Writes the object of one article.
  func write(_ article: Article, to json: inout JSONWriter)
}

extension JSONDocumentWriter {
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
  /// - Throws: Never; every article that is adapted can be written.
  public func fragment(
    _ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer
  ) throws(ConversionError) {
    let isNested = envelope == .sequence
    if isNested { buffer.append("  ") }
    try buffer.writeJSON(indent: 2, level: isNested ? 1 : 0) { (json) throws(ConversionError) in
      write(article, to: &json)
    }
  }
}

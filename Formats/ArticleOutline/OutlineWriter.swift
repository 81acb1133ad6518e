import ArticleModel
import ConvertCore

/// Writes everything an article holds, a line each, with the model's keys in the model's order.
public struct OutlineWriter: ArticleWriter {
  /// Creates a writer; there are no options.
  public init(options: FormatOptions) {}

  /// Nothing: each tree begins with a line of its own.
  public var separator: [UInt8]? { [] }

  /// Writes one article's tree.
  public func fragment(_ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer) {
    buffer.append(article.outline.drawing)
  }
}

import ArticleModel
import ConvertCore

/// A reader of wire messages, any number of them in a file, each an article.
public protocol WireReader: ArticleReader {
  /// The article that a message is; what is wrong with it is reported.
  func article(of message: WireMessage, in context: ConversionContext) -> Article
}

extension WireReader {
  /// Reads the messages of a document.
  ///
  /// - Throws: `ConversionError` where the source fails or a message is too large; whatever `emit`
  ///   throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let messages = WireMessages(input, in: context)
    while let message = try messages.next() {
      try emit(article(of: message, in: context), context.location(message.start))
    }
  }
}

import ArticleModel
import ConvertCore
import WireKit

/// Reads ANPA 1312 messages, any number of them in a file.
public struct ANPAReader: ArticleReader {
  private let codePage: CodePage

  /// Creates a reader; `code-page` is that of text that is no UTF-8.
  public init(options: FormatOptions) {
    codePage = CodePage(named: options.text("code-page"))
  }

  /// Reads the messages of a document.
  ///
  /// - Throws: `ConversionError` where the source fails or a message is too large; whatever `emit`
  ///   throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let messages = WireMessages(input, in: context)
    while let message = try messages.next() {
      var reader = ANPAMessageReader(message, codePage, in: context)
      try emit(reader.read(), context.location(message.start))
    }
  }
}

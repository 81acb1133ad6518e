import ArticleModel
import ConvertCore
import WireKit

/// Reads ANPA 1312 messages, any number of them in a file.
public struct ANPAReader: WireReader {
  private let codePage: CodePage

  /// Creates a reader; `code-page` is that of text that is no UTF-8.
  public init(options: FormatOptions) {
    codePage = CodePage(named: options.text("code-page"))
  }

  /// The article that a message is.
  public func article(of message: WireMessage, in context: ConversionContext) -> Article {
    var reader = ANPAMessageReader(message, codePage, in: context)
    return reader.read()
  }
}

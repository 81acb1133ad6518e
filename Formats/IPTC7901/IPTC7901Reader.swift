import ArticleModel
import ConvertCore
import WireKit

/// Reads IPTC 7901 messages, any number of them in a file.
///
/// Wires are noisy: padding, lines that end in several ways, parts that are missing. A message is an
/// article as soon as there is text in it.
public struct IPTC7901Reader: WireReader {
  private let codePage: CodePage

  /// Creates a reader; `code-page` is that of text that is no UTF-8.
  public init(options: FormatOptions) {
    codePage = CodePage(named: options.text("code-page"))
  }

  /// The article that a message is.
  public func article(of message: WireMessage, in context: ConversionContext) -> Article {
    var reader = IPTC7901MessageReader(message, codePage, in: context)
    return reader.read()
  }
}

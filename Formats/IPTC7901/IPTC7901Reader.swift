import ArticleModel
import ConvertCore
import WireKit

/// Reads IPTC 7901 messages, any number of them in a file.
///
/// Wires are noisy: padding, lines that end in several ways, parts that are missing. A message is an
/// article as soon as there is text in it.
public struct IPTC7901Reader: ArticleReader {
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
      var reader = IPTC7901MessageReader(message, codePage, in: context)
      try emit(reader.read(), context.location(message.start))
    }
  }
}

import ArticleModel
import ConvertCore
import WireKit

/// Writes ANPA 1312 messages, strictly: one code page, lines of 65 characters, a counted text.
public struct ANPAWriter: ArticleWriter {
  let codePage: CodePage

  /// Creates a writer of a code page.
  public init(options: FormatOptions) {
    codePage = CodePage(named: options.text("code-page"))
  }

  /// Nothing: EOT ends each message.
  public var separator: [UInt8]? { [] }

  /// What the article becomes where the standard's fields and lines cannot hold a value.
  public func adapted(_ article: Article) -> (article: Article, losses: [Loss])? {
    var adaptation = ANPAAdaptation(article, codePage)
    adaptation.adapt()
    return (adaptation.article, adaptation.text.losses)
  }

  /// Writes one article.
  public func fragment(_ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer) {
    let message = ANPAMessage(article, codePage)
    buffer.append([ControlCode.idle, ControlCode.idle, ControlCode.startOfHeader])
    buffer.append(message.header)
    buffer.append(ControlCode.startOfText)
    buffer.append(message.text)
    buffer.append(ControlCode.endOfText)
    buffer.append(message.trailer)
    buffer.append(ControlCode.endOfMessage)
    buffer.append([13, 10])
  }
}

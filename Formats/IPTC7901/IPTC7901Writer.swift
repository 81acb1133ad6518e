import ArticleModel
import ConvertCore
import WireKit

/// Writes IPTC 7901 messages, strictly: one code page, lines of 69 characters, a counted text.
public struct IPTC7901Writer: ArticleWriter {
  let codePage: CodePage

  /// Creates a writer of a code page.
  public init(options: FormatOptions) {
    codePage = CodePage(named: options.text("code-page"))
  }

  /// Nothing: EOT ends each message.
  public var separator: [UInt8]? { [] }

  /// What the article becomes where the standard's fields and lines cannot hold a value.
  public func adapted(_ article: Article) -> (article: Article, losses: [Loss])? {
    var adaptation = IPTC7901Adaptation(article, codePage)
    adaptation.adapt()
    return (adaptation.article, adaptation.text.losses)
  }

  /// Writes one article.
  public func fragment(_ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer) {
    let text = Self.text(of: article, in: codePage)
    buffer.append(ControlCode.startOfHeader)
    append(header(of: article, WordCount(of: text)), to: &buffer)
    append(article.slugline ?? "", to: &buffer)
    buffer.append(ControlCode.startOfText)
    buffer.append(text)
    buffer.append(ControlCode.endOfText)
    let date = article.versionCreated.map(IPTC7901Trailer.line) ?? Self.noDate
    append(Text(date), to: &buffer)
    for value in article.extensions where value.path == "trailer" {
      append(value.value, to: &buffer)
    }
    buffer.append(ControlCode.endOfMessage)
    buffer.append([13, 10])
  }

  private static let noDate = "010000 GMT Jan 70"

  private func append(_ line: Text, to buffer: inout OutputBuffer) {
    buffer.append(codePage.bytes(of: line))
    buffer.append([13, 10])
  }

  private func header(of article: Article, _ count: WordCount) -> Text {
    var lacks = ""
    func value(_ said: Text?, _ lack: IPTC7901.Lack, else made: Text) -> String {
      if let said { return said.string }
      lacks.append(lack.rawValue)
      return made.string
    }
    func kept(_ name: Text) -> Text? {
      article.extensions.first { $0.path == "header" && $0.name == name }?.value
    }
    let source = value(article.provider?.names.first?.text, .source, else: "xxx")
    let number = value(kept("number"), .number, else: "0000")
    let priority = value(article.urgency.map { "\($0)" }, .priority, else: "4")
    let category = value(article.subjects.first?.code, .category, else: "x")
    if article.versionCreated == nil { lacks.append(IPTC7901.Lack.date.rawValue) }
    var line = "\(source)\(number) \(priority) \(category)"
    line += " \((kept("word-count") ?? count.text).string)"
    if let optional = kept("optional") { line += " \(optional.string)" }
    if !lacks.isEmpty { line += " \(IPTC7901.generated)\(lacks)" }
    return Text(line)
  }

  /// The lines between STX and ETX.
  static func text(of article: Article, in codePage: CodePage) -> [UInt8] {
    var text: [UInt8] = []
    func append(_ lines: [ArraySlice<UInt8>], indent: Int = 0) {
      text += repeatElement(32, count: indent)
      for line in lines { text += line + [13, 10] }
    }
    let headline = codePage.bytes(of: article.headline.plainText)
    append(WireLines.wrap(headline + [UInt8(ascii: "=")], width: IPTC7901.lineWidth))
    var paragraphs = article.body.map(\.plainText)
    if !article.editorialNotes.isEmpty {
      paragraphs.append(IPTC7901.notesMark)
      paragraphs += article.editorialNotes
    }
    for paragraph in paragraphs {
      let lines = WireLines.wrap(
        codePage.bytes(of: paragraph), width: IPTC7901.lineWidth, indent: IPTC7901.indent)
      append(lines, indent: IPTC7901.indent)
    }
    return text
  }
}

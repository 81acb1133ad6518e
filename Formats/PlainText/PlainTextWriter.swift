import ArticleModel
import ConvertCore

/// Writes the canonical dialect: ` date 2023-12-21 Making news`, headline, paragraphs, end mark.
///
/// A file holds one article, so there is no separator.
public struct PlainTextWriter: ArticleWriter {
  private let finalNewline: String

  /// Creates a writer.
  public init(options: FormatOptions) {
    finalNewline = options.text("final-newline")
  }

  /// Nothing: a file holds one article.
  public var separator: [UInt8]? { nil }

  /// Writes one article.
  public func fragment(_ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer) {
    let newline = article.layout.lineEnding?.bytes ?? [10]
    let gap = article.layout.blankLines == true ? newline + newline : newline
    var isFirst = true
    func line(_ text: Text, after separator: [UInt8]) {
      if !isFirst { buffer.append(separator) }
      isFirst = false
      buffer.append(text)
    }
    let header = Self.header(of: article)
    if let header { line(header, after: []) }
    if let headline = article.headline.plain, !headline.isEmpty {
      line(headline, after: newline)
    } else {
      line("-", after: newline)
    }
    for paragraph in article.paragraphs { line(paragraph, after: gap) }
    if let mark = article.endMark {
      let separator = article.body.isEmpty ? nil : EndMark.separator(before: mark)
      line(mark, after: separator ?? gap)
    }
    let ends =
      finalNewline == "source" ? article.layout.finalNewline ?? true : finalNewline == "always"
    if ends { buffer.append(newline) }
  }

  /// The header line, where there is something to say in it, or a headline that would be taken for
  /// one, or for the start of something that is no text.
  private static func header(of article: Article) -> Text? {
    let headline = article.headline.plainText
    let isNeeded =
      article.published != nil || article.section != nil || headline.isEmpty
      || HeaderLine(Array(headline.utf8)[...]) != nil || article.startsLikeNoText
    guard isNeeded else { return nil }
    let date = article.published?.text ?? "-"
    return article.section.map { " date \(date) \($0)" } ?? " date \(date)"
  }
}

extension Article {
  /// The body, of which projection and adaptation have left plain paragraphs.
  fileprivate var paragraphs: [Text] {
    body.map(\.plainText)
  }

  /// Whether the headline and what follows it would be read as markup, or lose a byte order mark.
  fileprivate var startsLikeNoText: Bool {
    let bytes = Array(headline.plainText.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    guard let first = bytes.first, "<[{".utf8.contains(first) else { return false }
    let next = paragraphs.first ?? endMark
    return (bytes + [10] + (next.map { Array($0.utf8) } ?? []))[...].startsLikeMarkup
  }
}

extension Layout.LineEnding {
  /// The bytes that end a line.
  fileprivate var bytes: [UInt8] {
    switch self {
    case .lf: [10]
    case .crlf: [13, 10]
    case .cr: [13]
    }
  }
}

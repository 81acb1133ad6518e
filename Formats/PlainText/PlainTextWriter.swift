import ArticleModel
import ConvertCore

/// Writes one article a file, in the dialect that the option says.
///
/// A file holds one article, so there is no separator.
public struct PlainTextWriter: ArticleWriter {
  private let dialect: Dialect
  private let finalNewline: String
  private let endMark: String
  private let width: Int?

  /// Creates a writer.
  ///
  /// - Throws: `ConversionError` with the code `option.value` for an end mark that is none.
  public init(options: FormatOptions) throws(ConversionError) {
    dialect = Dialect(rawValue: options.text("dialect")) ?? .canonical
    finalNewline = options.text("final-newline")
    endMark = options.text("end-mark")
    width = options.integer("wrap").flatMap { $0 > 0 ? $0 : nil }
    if let givenMark, !EndMark.isMark(givenMark) {
      throw ConversionError(
        "option.value",
        "expected source, never or a known end mark for end-mark, found '\(endMark)'",
        at: SourceLocation(DocumentName("--option")))
    }
  }

  /// Nothing: a file holds one article.
  public var separator: [UInt8]? { nil }

  /// What the dialect holds.
  public var holds: FeatureSet? { dialect.features }

  /// What the article becomes where the dialect's lines cannot hold a value: what comes back when it is
  /// written and read again.
  public func adapted(_ article: Article) -> (article: Article, losses: [Loss])? {
    var article = article
    if article.endMark == nil, let givenMark { article.endMark = givenMark }
    var adaptation = Adaptation(article, to: dialect, keepsEndMark: endMark != "never")
    adaptation.fitLines()
    adaptation.settle { written(from: $0, width: nil) }
    if let width { adaptation.checkWrapping { written(from: $0, width: width) } }
    return (adaptation.article, adaptation.losses)
  }

  /// Writes one article.
  public func fragment(_ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer) {
    buffer.append(written(from: article, width: width))
  }

  /// The mark for articles that have none.
  private var givenMark: Text? {
    ["source", "never", ""].contains(endMark) ? nil : Text(endMark)
  }

  /// The first of the ways to write the article that is read as the article is, or the last.
  private func written(from article: Article, width: Int?) -> [UInt8] {
    var layout = layout(of: article)
    let ways = dialect.ways(of: article)
    for (index, page) in ways.enumerated() {
      let bytes = page.bytes(layout)
      let isLast = index == ways.count - 1
      guard
        isLast || !bytes[...].startsLikeMarkup && PlainTextReader.articles(in: bytes) == [article]
      else { continue }
      if width == nil { return bytes }
      layout.width = width
      return page.bytes(layout)
    }
    return []
  }

  private func layout(of article: Article) -> PageLayout {
    let newline: [UInt8] =
      switch article.layout.lineEnding {
      case .crlf: [13, 10]
      case .cr: [13]
      default: [10]
      }
    return PageLayout(
      newline: newline, hasBlankLines: article.layout.blankLines == true || width != nil,
      endsWithNewline: finalNewline == "source" || finalNewline.isEmpty
        ? article.layout.finalNewline ?? true : finalNewline == "always")
  }
}

extension PlainTextReader {
  /// The articles of some text.
  static func articles(in bytes: [UInt8]) -> [Article] {
    var reader = PlainTextReader(options: .none)
    var articles: [Article] = []
    let name = DocumentName("-")
    do throws(ConversionError) {
      try reader.read(Input(name, bytes: bytes), in: ConversionContext(name)) { article, _ in
        articles.append(article)
      }
    } catch {
      return []
    }
    return articles
  }
}

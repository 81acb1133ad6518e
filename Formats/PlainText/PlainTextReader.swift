import ArticleModel
import ConvertCore

/// Reads wire text: the canonical dialect, keys and values, front matter, and plain files of a headline
/// and paragraphs; one article a file, or several.
///
/// It works on lines of bytes and makes each text once. Every word of the input is in the article: in
/// a field where it is recognised with certainty, in the body otherwise.
public struct PlainTextReader: ArticleReader {
  private let split: Split

  /// Creates a reader that cuts files into articles as the option `split` says.
  public init(options: FormatOptions) {
    split = Split(rawValue: options.text("split")) ?? .auto
  }

  /// Reads the articles of a file.
  ///
  /// - Throws: `ConversionError` where the file cannot be decoded, or an article of it is too large;
  ///   whatever `emit` throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let feed = TextFeed(input, in: context)
    var cutter = ArticleCutter(feed, split: split, limits: context.limits)
    var count = 0
    var empty: (place: Position, count: Int)?
    while try cutter.next(in: context) {
      feed.tellReplaced(before: cutter.end)
      if cutter.hasMarkOnly {
        empty = (empty?.place ?? cutter.place, (empty?.count ?? 0) + 1)
        continue
      }
      var copy = Copy(cutter, feed: feed, in: context)
      copy.recognise()
      copy.article.layout = cutter.layout(of: copy)
      copy.makeParagraphs()
      if copy.article.isEmpty {
        empty = (empty?.place ?? cutter.place, (empty?.count ?? 0) + 1)
      } else {
        count += 1
        try emit(copy.takeArticle(), context.location(cutter.place))
      }
    }
    feed.tellReplaced(before: nil)
    if let empty, count > 0 {
      context.skip(
        "text.not-an-article",
        "expected a headline, a summary, a body or media, found none of them"
          + (empty.count > 1 ? ", \(empty.count) times" : ""), at: empty.place)
    }
  }
}

extension ArticleCutter {
  /// How the last article was laid out; the blank line below a header of several lines is not counted.
  fileprivate func layout(of copy: Copy) -> Layout {
    var layout = Layout()
    layout.finalNewline = endsWithNewline
    layout.lineEnding = lineEnding.map { $0.isPair ? .crlf : $0.first == 13 ? .cr : .lf }
    let head = copy.hasKeyValues || copy.isHeadlineOnHeader ? copy.lines.first?.number : nil
    layout.blankLines = lines.dropFirst().contains { $0.isAfterBlank && $0.number > head ?? 0 }
    return layout
  }
}

import ArticleModel
import ConvertCore

/// Reads the canonical dialect, and plain files of a headline and paragraphs.
///
/// It works on lines of bytes and makes each text once. Every word of the input is in the article: in
/// a field where it is recognised with certainty, in the body otherwise.
public struct PlainTextReader: ArticleReader {
  /// Creates a reader; none of the options is about reading.
  public init(options: FormatOptions) {}

  /// Reads the one article of a file.
  ///
  /// - Throws: `ConversionError` where the file is not UTF-8 or too large; whatever `emit` throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let bytes = try context.decodedText(input.readAll(limit: context.limits.articleSize))
    let scanner = LineScanner(bytes)
    var article = Article()
    article.layout = Self.layout(of: scanner)
    var lines = scanner.lines[...]
    while lines.first?.isBlank ?? false { lines.removeFirst() }
    while lines.last?.isBlank ?? false { lines.removeLast() }
    readHeader(&lines, to: &article)
    readBody(lines, to: &article)
    try emit(article, context.location(.start))
  }

  private func readHeader(_ lines: inout ArraySlice<ArraySlice<UInt8>>, to article: inout Article) {
    guard let first = lines.first else { return }
    guard let header = HeaderLine(first) else {
      takeHeadline(&lines, to: &article)
      return
    }
    lines.removeFirst()
    article.published = header.published
    guard !header.rest.isBlank else {
      takeHeadline(&lines, to: &article)
      return
    }
    let isBeforeText = lines.first.map { !$0.isBlank } ?? false
    switch HeaderLine.meaning(of: header.rest, beforeText: isBeforeText) {
    case .section:
      article.section = text(header.rest)
      takeHeadline(&lines, to: &article)
    case .headline:
      article.headline = Inlines(text(header.rest))
    case .text:
      article.body.append(.paragraph(Inlines(text(header.rest))))
    }
  }

  /// The next line is the headline; a hyphen stands for none.
  private func takeHeadline(_ lines: inout ArraySlice<ArraySlice<UInt8>>, to article: inout Article)
  {
    while lines.first?.isBlank ?? false { lines.removeFirst() }
    guard let line = lines.popFirst() else { return }
    if line != [UInt8(ascii: "-")] { article.headline = Inlines(text(line)) }
  }

  private func readBody(_ lines: ArraySlice<ArraySlice<UInt8>>, to article: inout Article) {
    var lines = lines
    if let last = lines.last, let (rest, mark) = EndMark.split(last) {
      article.endMark = text(mark)
      lines.removeLast()
      if !rest.isBlank { lines.append(rest) }
    }
    for line in lines where !line.isBlank {
      article.body.append(.paragraph(Inlines(text(line))))
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> Text {
    Text(String(decoding: bytes, as: UTF8.self))
  }

  private static func layout(of scanner: LineScanner) -> Layout {
    var layout = Layout()
    layout.finalNewline = scanner.endsWithNewline
    layout.lineEnding = scanner.lineEnding
    layout.blankLines = scanner.lines.dropFirst().dropLast().contains(where: \.isBlank)
    return layout
  }
}

import ArticleModel
import ConvertCore

/// Finds the sub-headlines of a digest: below a headline on the header line and a blank line, lines that
/// are no sentences.
///
/// They stay in the text.
struct SubheadlinesRule: Recogniser {
  let name = "digest"

  /// More is a list.
  private static let most = 32

  func recognise(_ copy: inout Copy) {
    guard copy.isHeadlineOnHeader, copy.article.subheadlines.isEmpty,
      copy.lines.first?.isAfterBlank ?? false
    else { return }
    let lines = copy.lines.prefix(Self.most + 1).prefix { line in
      line.end - line.start <= 160 && !copy.bytes.endsSentence(line.range)
        && copy.bytes.innerSentenceEnd(in: line.range) == nil
        && Dateline(copy.bytes, line.range) == nil
    }
    guard (2...Self.most).contains(lines.count) else { return }
    for line in lines {
      copy.article.subheadlines.append(Inlines(copy.text(line.range)))
      copy.explain("subheadlines", line.range, .guess, in: line)
    }
  }
}

import ArticleModel
import ConvertCore

extension Copy {
  /// Makes a paragraph of each line that is left or, between blank lines, of each group of lines that
  /// were wrapped.
  mutating func makeParagraphs() {
    article.body.reserveCapacity(lines.count)
    let hasBlanks = lines.dropFirst().contains(where: \.isAfterBlank)
    var index = lines.startIndex
    while index < lines.endIndex {
      var next = index + 1
      if hasBlanks {
        while next < lines.endIndex, !lines[next].isAfterBlank { next += 1 }
      }
      let group = lines[index..<next]
      if group.count > 1, Wrapping.isParagraph(bytes, group) {
        let parts = group.map { bytes.string($0.range) }
        article.body.append(.paragraph(Inlines(Text(parts.joined(separator: " ")))))
      } else {
        for line in group { article.body.append(.paragraph(Inlines(text(of: line)))) }
      }
      index = next
    }
  }

  /// The lines up to the next blank one.
  var firstGroup: ArraySlice<Line> {
    let end = lines.dropFirst().firstIndex(where: \.isAfterBlank) ?? lines.endIndex
    return lines[..<end]
  }

  /// The text of a line: most of what is read, and not to be checked a second time.
  private func text(of line: Line) -> Text {
    // The feed passes on whole characters of UTF-8 only, and a line ends at ASCII.
    Text(String(copying: unsafe UTF8Span(unchecked: bytes.span.extracting(line.range))))
  }
}

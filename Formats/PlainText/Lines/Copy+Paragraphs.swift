import ArticleModel
import ConvertCore

extension Copy {
  /// Makes a paragraph of each line that is left or, between blank lines and indented ones, of each group
  /// of lines that were wrapped.
  mutating func makeParagraphs() {
    article.body.reserveCapacity(lines.count)
    let hasBlanks = lines.dropFirst().contains(where: \.isAfterBlank)
    let hasIndents = lines.dropFirst().contains(where: \.isIndented)
    var index = lines.startIndex
    while index < lines.endIndex {
      var next = index + 1
      if hasBlanks || hasIndents {
        while next < lines.endIndex, !lines[next].isAfterBlank, !startsParagraph(next) { next += 1 }
      }
      let group = lines[index..<next]
      if group.count > 1, Wrapping.isParagraph(bytes, group) || Wrapping.isRagged(bytes, group) {
        let parts = group.map { bytes.string($0.range) }
        article.body.append(.paragraph(Inlines(Text(parts.joined(separator: " ")))))
      } else {
        for line in group { article.body.append(.paragraph(Inlines(text(of: line)))) }
      }
      index = next
    }
  }

  /// Whether a line is indented and those beside it are not: the first one of a paragraph.
  private func startsParagraph(_ index: Int) -> Bool {
    guard lines[index].isIndented else { return false }
    let next = index + 1
    return !lines[index - 1].isIndented
      || (next < lines.endIndex && !lines[next].isIndented && !lines[next].isAfterBlank)
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

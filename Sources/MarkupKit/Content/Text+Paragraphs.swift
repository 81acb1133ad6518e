import ArticleModel

extension Text {
  /// The paragraphs of a plain text: divided by blank lines where there are any, else each line.
  public var paragraphs: [Block] {
    let lines = utf8.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }
      .map { Text(Substring($0)).inOneLine }
    let content = lines.drop(while: \.isEmpty)
    let hasBlanks = content.dropLast().contains(where: \.isEmpty) && !utf8.contains(13)
    guard hasBlanks else {
      return lines.filter { !$0.isEmpty }.map { .paragraph(Inlines($0)) }
    }
    return lines.split(whereSeparator: \.isEmpty).map { paragraph in
      .paragraph(Inlines(Text(paragraph.map(\.string).joined(separator: " "))))
    }
  }
}

import ArticleModel
import ConvertCore

/// The lines of an article on their way into a file.
struct Page {
  /// The lines above the text, each directly below the one before.
  var head: [Text] = []
  /// Whether a blank line stands below them in any layout.
  var hasGap = false
  /// The paragraphs.
  var paragraphs: [Text]
  /// The sign that ends the article.
  var endMark: Text?

  init(_ article: Article) {
    paragraphs = article.body.map(\.plainText)
    endMark = article.endMark
  }

  /// The bytes of the page.
  func bytes(_ layout: PageLayout) -> [UInt8] {
    var buffer = OutputBuffer()
    let gap = layout.hasBlankLines ? layout.newline + layout.newline : layout.newline
    for line in head {
      if buffer.count > 0 { buffer.append(layout.newline) }
      buffer.append(line)
    }
    var separator = hasGap ? layout.newline + layout.newline : gap
    for paragraph in paragraphs {
      if buffer.count > 0 { buffer.append(separator) }
      separator = gap
      layout.append(paragraph, to: &buffer)
    }
    if let endMark {
      let isGlued = paragraphs.isEmpty ? nil : EndMark.separator(before: endMark)
      if buffer.count > 0 { buffer.append(isGlued ?? separator) }
      buffer.append(endMark)
    }
    if layout.endsWithNewline { buffer.append(layout.newline) }
    return buffer.take()
  }
}

/// How the lines of a page stand.
struct PageLayout {
  let newline: [UInt8]
  /// Whether blank lines stand between paragraphs.
  let hasBlankLines: Bool
  /// The column at which paragraphs are wrapped, where they are.
  var width: Int?
  let endsWithNewline: Bool

  /// Appends a paragraph, on one line or on several no wider than the width.
  func append(_ paragraph: Text, to buffer: inout OutputBuffer) {
    guard let width else {
      buffer.append(paragraph)
      return
    }
    let bytes = Array(paragraph.utf8)
    var column = 0
    var done = 0
    var index = 0
    while let word = bytes.word(from: index, before: bytes.count) {
      let length = bytes.scalarCount(in: word)
      let space = bytes.scalarCount(in: done..<word.lowerBound)
      // Only a single space can be made again from a line end.
      if column > 0, column + space + length > width, space == 1, bytes[done] == 32 {
        buffer.append(newline)
        column = length
      } else {
        buffer.append(bytes[done..<word.lowerBound])
        column += space + length
      }
      buffer.append(bytes[word])
      done = word.upperBound
      index = done
    }
    buffer.append(bytes[done...])
  }
}

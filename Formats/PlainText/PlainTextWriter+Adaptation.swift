import ArticleModel
import ConvertCore

extension PlainTextWriter {
  /// What the article becomes where the dialect's lines cannot hold a value: texts come to stand on
  /// one line each, and what would be read as something else is left out.
  public func adapted(_ article: Article) -> (article: Article, losses: [Loss]) {
    var adaptation = Adaptation(article: article)
    adaptation.adaptHeadline()
    adaptation.adaptBody()
    adaptation.adaptEndMark()
    adaptation.adaptSection()
    return (adaptation.article, adaptation.losses)
  }
}

/// One article on its way into lines.
private struct Adaptation {
  var article: Article
  var losses: [Loss] = []

  mutating func adaptHeadline() {
    guard !article.headline.isEmpty else { return }
    let line = Self.line(article.headline.plainText)
    if line.isEmpty || line == "-" {
      lose(.headlineMarkup, "a headline without a word left out")
      article.headline = Inlines()
    } else if article.headline.plainText != line {
      lose(.headlineMarkup, "white space of the headline changed")
      article.headline = Inlines(line)
    }
  }

  mutating func adaptBody() {
    var paragraphs: [Block] = []
    for block in article.body {
      let text = block.plainText
      let line = Self.line(text)
      if line != text { lose(.inlineBreaks, "white space of paragraphs changed") }
      if line.isEmpty {
        lose(.inlineBreaks, "empty paragraphs left out")
      } else {
        paragraphs.append(.paragraph(Inlines(line)))
      }
    }
    article.body = paragraphs
  }

  mutating func adaptEndMark() {
    if let mark = article.endMark, !EndMark.isMark(Array(mark.utf8)[...]) {
      lose(.endMark, "an end mark that is not a known one left out")
      article.endMark = nil
    }
    guard article.endMark == nil else { return }
    if let last = article.body.last?.plainText,
      let (text, mark) = EndMark.split(Array(last.utf8)[...])
    {
      lose(.endMark, "a last line that ends like an end mark became one")
      article.body.removeLast()
      let rest = Self.line(Text(String(decoding: text, as: UTF8.self)))
      if !rest.isEmpty { article.body.append(.paragraph(Inlines(rest))) }
      article.endMark = Text(String(decoding: mark, as: UTF8.self))
    }
  }

  mutating func adaptSection() {
    guard let section = article.section else { return }
    let line = Self.line(section)
    let bytes = Array(line.utf8)[...]
    let isHeld: Bool =
      if case .section = HeaderLine.meaning(of: bytes, beforeText: true) { true } else { false }
    if line.isEmpty || !isHeld {
      lose(.section, "a section that is not a few words left out")
      article.section = nil
    } else if line != section {
      lose(.section, "white space of the section changed")
      article.section = line
    }
  }

  private mutating func lose(_ feature: Feature, _ message: String) {
    if let index = losses.firstIndex(where: { $0.feature == feature && $0.message == message }) {
      losses[index].count += 1
    } else {
      losses.append(Loss(feature, message))
    }
  }

  /// The text on one line: each run with a line end in it becomes a space, and spaces around go.
  private static func line(_ text: Text) -> Text {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == 10 || byte == 13 {
        if bytes.last != 32 { bytes.append(32) }
      } else {
        bytes.append(byte)
      }
    }
    let isSpace: (UInt8) -> Bool = { $0 == 32 || $0 == 9 || $0 == 11 || $0 == 12 }
    let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? 0
    return Text(String(decoding: bytes[..<end].drop(while: isSpace), as: UTF8.self))
  }
}

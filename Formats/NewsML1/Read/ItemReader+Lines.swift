import ArticleModel
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads a child of `NewsLines`.
  mutating func readLine(_ name: String, _ element: XMLElement) {
    switch name {
    case "HeadLine": readHeadline(element)
    case "SubHeadLine":
      let text = line(element)
      guard !text.isEmpty || isOurs else { return }
      article.subheadlines.append(Inlines(text))
      if !isPlainLine(element) { keep(element, in: .lines, article.subheadlines.count) }
    case "ByLine": readLine(element, \.byline, in: .lines)
    case "DateLine": readLine(element, \.dateline, in: .lines)
    case "CreditLine": readLine(element, \.creditline, in: .lines)
    case "SlugLine": readLine(element, \.slugline, in: .lines)
    case "CopyrightLine": readLine(element, of: \.rights.notice)
    case "RightsLine": readLine(element, of: \.rights.usageTerms)
    case "KeywordLine": readKeywords(element)
    case "NewsLine": readNewsLine(element)
    default: keep(element, in: .lines)
    }
  }

  /// Reads a line that is a field; another than the first is kept.
  mutating func readLine(
    _ element: XMLElement, _ path: WritableKeyPath<Article, Text?>, in container: Container
  ) {
    let text = line(element)
    if text.isEmpty, !isOurs { return }
    if article[keyPath: path] == nil {
      article[keyPath: path] = text
      if !isPlainLine(element) { keep(element, in: container, 1) }
    } else if article[keyPath: path] != text {
      keep(element, in: container)
    }
  }

  private mutating func readLine(
    _ element: XMLElement, of path: WritableKeyPath<Article, [Text]>
  ) {
    let text = line(element)
    guard isOurs || !(text.isEmpty || article[keyPath: path].contains(text)) else { return }
    article[keyPath: path].append(text)
    if !isPlainLine(element) { keep(element, in: .lines, article[keyPath: path].count) }
  }

  private mutating func readHeadline(_ element: XMLElement) {
    let text = line(element)
    if text.isEmpty { return }
    if article.headline.isEmpty {
      article.headline = Inlines(text)
      if !isPlainLine(element) { keep(element, in: .lines, 1) }
    } else if article.headline.plainText != text {
      article.subheadlines.append(Inlines(text))
      if !isPlainLine(element) { keep(element, in: .lines) }
    }
  }

  private mutating func readKeywords(_ element: XMLElement) {
    if isOurs { return keep(element, in: .lines) }
    for word in element.text.string.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let word = Text(word).inOneLine
      if !word.isEmpty, !article.keywords.contains(word) { article.keywords.append(word) }
    }
    if !isPlainLine(element) { keep(element, in: .lines) }
  }

  /// Reads a line of a type that is none of the standard's own.
  private mutating func readNewsLine(_ element: XMLElement) {
    let type = element.first("NewsLineType")
    let texts = element.named("NewsLineText")
    let isPlain =
      texts.count + 1 == element.elements.count && type.map { self.isPlain($0) } ?? false
    guard isPlain else { return keep(element, in: .lines) }
    for text in texts {
      let text = line(text)
      if text.isEmpty, !isOurs { continue }
      switch type?.formalName?.word {
      case "editorialnote", "editorsnote", "ednote", "notetoeditors":
        article.editorialNotes.append(text)
      case "teaser": article.teasers.append(Inlines(text))
      case "abstract" where !isOurs, "summary" where !isOurs:
        article.summary.append(.paragraph(Inlines(text)))
      default: return keep(element, in: .lines)
      }
    }
    if !texts.allSatisfy({ isPlainLine($0) }) { keep(element, in: .lines) }
  }
}

import ArticleModel
import ConvertCore
import WireKit

/// One article on its way into a message.
struct IPTC7901Adaptation {
  var article: Article
  var text: WireText
  private let codePage: CodePage

  init(_ article: Article, _ codePage: CodePage) {
    self.article = article
    self.codePage = codePage
    text = WireText(codePage, width: IPTC7901.lineWidth)
  }

  mutating func adapt() {
    text.fitProvider(of: &article, 1...3)
    text.fitUrgency(of: &article, 1...6)
    text.fitCategory(of: &article, scheme: IPTC7901.categories, 1...3)
    adaptSlugline()
    // The equals sign behind it takes one place.
    article.headline = Inlines(text.line(article.headline.plainText, .headlineMarkup, indent: 1))
    adaptBody()
    text.fitDateline(of: &article, dash: " - ", indent: IPTC7901.indent)
    text.fitDate(of: &article)
    adaptExtensions()
  }

  private mutating func adaptSlugline() {
    guard let slugline = article.slugline else { return }
    let line = text.line(slugline, .slugline)
    let lines = WireLines.wrap(codePage.bytes(of: line), width: IPTC7901.lineWidth)
    if lines.count > 1 { text.lose(.slugline, "a slugline cut to one line") }
    let first = line.string.unicodeScalars.prefix(lines.first?.count ?? 0)
    article.slugline = first.isEmpty ? nil : Text(String(String.UnicodeScalarView(first)))
    if first.isEmpty, line == slugline { text.lose(.slugline, "an empty slugline left out") }
  }

  private mutating func adaptBody() {
    var marks = 0
    article.body = text.paragraphs(article.body, indent: IPTC7901.indent) { paragraph in
      guard IPTC7901.isNotesMark(paragraph) else { return paragraph }
      marks += 1
      return "\"" + paragraph + "\""
    }
    text.lose(
      .inlineBreaks, "a paragraph that would begin the notes put in quotes", count: marks)
    article.editorialNotes = text.notes(article.editorialNotes, indent: IPTC7901.indent)
  }

  /// Keeps of the extensions those that the header and the trailer have room for, in their order.
  private mutating func adaptExtensions() {
    var held: [ExtensionValue] = []
    for name: Text in ["number", "word-count", "optional"] {
      let value = article.extensions.first { value in
        value.path == "header" && value.name == name && isHeld(value)
      }
      if let value { held.append(value) }
    }
    held += article.extensions.filter { $0.path == "trailer" && isHeld($0) }
    text.fitExtensions(of: &article, to: held)
  }

  private func isHeld(_ value: ExtensionValue) -> Bool {
    guard value.format == "iptc7901", text.holds(value.value, atMost: IPTC7901.lineWidth) else {
      return false
    }
    switch (value.path, value.name) {
    case ("header"?, "number"?): return value.value.isDigits(3...4)
    case ("header"?, "word-count"?):
      let count = WordCount(of: IPTC7901Writer.text(of: article, in: codePage))
      return value.value.isDigits(1...4) && value.value != count.text
    case ("header"?, "optional"?):
      return value.value.utf8.count <= IPTC7901.optionalWidth
        && !value.value.string.contains(IPTC7901.generated)
    case ("trailer"?, "line"?): return IPTC7901Trailer.date(value.value) == nil
    default: return false
    }
  }
}

import ArticleModel
import ConvertCore
import WireKit

/// One article on its way into a message.
struct ANPAAdaptation {
  var article: Article
  var text: WireText
  private let codePage: CodePage

  init(_ article: Article, _ codePage: CodePage) {
    self.article = article
    self.codePage = codePage
    text = WireText(codePage, width: ANPA.lineWidth)
  }

  mutating func adapt() {
    text.fitProvider(of: &article, 1...5)
    text.fitUrgency(of: &article, 1...ANPA.priorities.count)
    text.fitCategory(of: &article, scheme: ANPA.categories, 1...1)
    adaptService()
    adaptKeyword()
    article.headline = Inlines(newsline(article.headline.plainText, .headlineMarkup))
    article.subheadlines = article.subheadlines.compactMap { line in
      let held = newsline(line.plainText, .subheadlines)
      if held.isEmpty { text.lose(.subheadlines, "empty subheadlines left out") }
      return held.isEmpty ? nil : Inlines(held)
    }
    if let byline = article.byline { article.byline = line(byline, .byline, indent: 2) }
    article.body = article.body.compactMap { block in
      let held = line(block.plainText, .inlineBreaks, indent: 1)
      if held.isEmpty { text.lose(.inlineBreaks, "empty paragraphs left out") }
      return held.isEmpty ? nil : .paragraph(Inlines(held))
    }
    article.editorialNotes = article.editorialNotes.compactMap { note in
      let held = line(note, .editorialNotes, indent: ANPA.notes.utf8.count + 3)
      if held.isEmpty { text.lose(.editorialNotes, "empty notes left out") }
      return held.isEmpty ? nil : held
    }
    text.fitDateline(of: &article, dash: " \u{2014} ", indent: 1)
    text.fitDate(of: &article)
    adaptExtensions()
  }

  /// The text as it comes back from lines of the wire, with its signs for quotation marks and dashes.
  private mutating func line(_ whole: Text, _ feature: Feature, indent: Int) -> Text {
    var trial = WireText(codePage, width: ANPA.lineWidth)
    let held = ANPASigns.read(trial.line(ANPASigns.written(whole), feature, indent: indent))
    if held == whole { return whole }
    for loss in trial.losses { text.lose(loss.feature, loss.message) }
    if trial.losses.isEmpty { text.lose(feature, "quotation marks and dashes changed") }
    return held
  }

  /// A newsline that does not begin as a note to editors does.
  private mutating func newsline(_ whole: Text, _ feature: Feature) -> Text {
    var held = line(whole, feature, indent: 2)
    while held.string.hasPrefix(ANPA.notes) {
      text.lose(feature, "a line that begins as notes to editors do lost its beginning")
      let rest = Array(held.string.dropFirst(ANPA.notes.count).utf8)[...].trimmed
      held = Text(String(decoding: rest, as: UTF8.self))
    }
    return held
  }

  private mutating func adaptService() {
    let service = article.services.first { service in
      guard let name = service.names.first?.text, service == Concept(name: name) else {
        return false
      }
      return text.holds(name, atMost: 5)
    }
    let kept = service.map { [$0] } ?? []
    guard article.services != kept else { return }
    let lost = article.services.count - kept.count
    text.lose(.services, "services other than one selector code left out", count: max(1, lost))
    article.services = kept
  }

  /// The keyword is one word.
  private mutating func adaptKeyword() {
    guard let slugline = article.slugline else { return }
    let words = codePage.nearest(slugline).string.split(separator: " ").joined(separator: "-")
    let keyword = Text(String(words.unicodeScalars.prefix(ANPA.keywordWidth)))
    let isHeld = !keyword.isEmpty && keyword != "-"
    if keyword != slugline || !isHeld {
      text.lose(.slugline, "a slugline that is not one word of 24 characters made one")
    }
    article.slugline = isHeld ? keyword : nil
  }

  private mutating func adaptExtensions() {
    var held: [ExtensionValue] = []
    for (path, name) in Self.places {
      let values = article.extensions.filter { $0.path == path && $0.name == name && isHeld($0) }
      held += name == "line" ? values : Array(values.prefix(1))
    }
    text.fitExtensions(of: &article, to: held)
  }

  /// Where extensions stand, in the order in which they are read.
  private static let places: [(path: Text, name: Text)] = [
    ("header", "story"), ("header", "upi"), ("header", "setting"), ("header", "version"),
    ("header", "line"), ("text", "keyword-line"), ("header", "word-count"), ("trailer", "wire"),
    ("trailer", "line"), ("header", "filing-date"),
  ]

  private func isHeld(_ value: ExtensionValue) -> Bool {
    guard value.format == "anpa", text.holds(value.value, atMost: ANPA.lineWidth) else {
      return false
    }
    let words = value.value.string.split(separator: " ", omittingEmptySubsequences: false)
    switch (value.path, value.name) {
    case ("header"?, "story"?):
      return value.value.utf8.count == 5 && Text(value.value.string.prefix(1)).isLetters(1...1)
        && Text(value.value.string.dropFirst()).isDigits(4...4)
    case ("header"?, "setting"?):
      return words.allSatisfy { ANPAMessage.controls[String($0)] != nil }
        && words != ["DC3", "DC1"]
    case ("header"?, "version"?):
      return words.allSatisfy { word in
        !word.isEmpty && !ANPA.isDate(word) && !Text(word).isDigits(1...4)
      }
    case ("header"?, "filing-date"?):
      return ANPA.isDate(value.value.string) && value.value != article.versionCreated?.filingDate
    case ("header"?, "word-count"?):
      return value.value.isDigits(1...4) && value.value != ANPAMessage(article, codePage).wordCount
    case ("header"?, "upi"?):
      return words.allSatisfy { !$0.isEmpty && !$0.hasPrefix(ANPA.generated) && !$0.isStory }
    case ("header"?, "line"?): return true
    case ("trailer"?, "wire"?): return value.value.isLetters(1...5) && value.value != "WF"
    case ("trailer"?, "line"?): return ANPATrailer(value.value) == nil && value.value.isMarkless
    case ("text"?, "keyword-line"?): return ANPAMessageReader.isKeywordLine(value.value)
    default: return false
    }
  }
}

extension Substring {
  /// Whether it is a letter and four digits.
  fileprivate var isStory: Bool {
    utf8.count == 5 && Text(prefix(1)).isLetters(1...1) && Text(dropFirst()).isDigits(4...4)
  }
}

extension Text {
  /// Whether it does not end as lines of the wire do.
  fileprivate var isMarkless: Bool { utf8.last != UInt8(ascii: "<") }
}

import ArticleModel
import WireKit

/// The three parts of a message that an adapted article makes.
struct ANPAMessage {
  private let article: Article
  private let codePage: CodePage

  init(_ article: Article, _ codePage: CodePage) {
    self.article = article
    self.codePage = codePage
  }

  /// The number of words, as the header says it.
  var wordCount: Text { WordCount(of: text(counting: "0")).text }

  /// The two lines before the text.
  var header: [UInt8] {
    var lacks = ""
    func value(_ said: Text?, _ lack: ANPA.Lack, else made: Text) -> String {
      if said == nil { lacks.append(lack.rawValue) }
      return (said ?? made).string
    }
    var first = value(kept("header", "story"), .story, else: "a0000")
    let priority = value(
      article.urgency.map { Text(String(ANPA.priorities[min(max($0, 1), 7) - 1])) }, .priority,
      else: "r")
    let category = value(article.subjects.first?.code, .category, else: "x")
    if trailerOfArticle == nil { lacks.append(ANPA.Lack.date.rawValue) }
    if article.provider == nil { lacks.append(ANPA.Lack.source.rawValue) }
    if let upi = kept("header", "upi") { first += " \(upi)" }
    if !lacks.isEmpty { first += " \(ANPA.generated)\(lacks)" }
    var bytes = codePage.bytes(of: Text(first)) + [ControlCode.separator]
    bytes += codePage.bytes(of: article.services.first?.names.first?.text ?? "") + [13, 10]
    bytes += codePage.bytes(of: Text("\(priority) \(category) ")) + setting
    let words: [Text?] = [
      article.slugline ?? "-", kept("header", "version"),
      kept("header", "filing-date") ?? article.versionCreated?.filingDate,
      kept("header", "word-count") ?? wordCount,
    ]
    for word in words.compactMap(\.self) where !word.isEmpty {
      bytes += [32] + codePage.bytes(of: word)
    }
    bytes += [13, 10]
    for value in article.extensions where value.path == "header" && value.name == "line" {
      bytes += codePage.bytes(of: value.value) + [13, 10]
    }
    return bytes
  }

  private var setting: [UInt8] {
    guard let names = kept("header", "setting") else {
      return [ControlCode.bodySize, ControlCode.textual]
    }
    return names.string.split(separator: " ").compactMap { Self.controls[String($0)] }
  }

  /// The control characters of the second line, by their names.
  static let controls: [String: UInt8] = [
    "DC1": ControlCode.textual, "DC2": ControlCode.tabular, "DC3": ControlCode.bodySize,
    "DC4": ControlCode.agateSize,
  ]

  private func kept(_ path: Text, _ name: Text) -> Text? {
    article.extensions.first { $0.path == path && $0.name == name }?.value
  }

  /// The lines between STX and ETX.
  var text: [UInt8] { text(counting: kept("header", "word-count") ?? wordCount) }

  private func text(counting count: Text) -> [UInt8] {
    var text: [UInt8] = []
    let keyword = (article.slugline ?? "-") + "," + count
    append(newsline: kept("text", "keyword-line") ?? keyword, to: &text)
    append(newsline: article.headline.plainText, to: &text)
    for line in article.subheadlines { append(newsline: line.plainText, to: &text) }
    for note in article.editorialNotes {
      append(newsline: Text(ANPA.notes) + " " + note, to: &text)
    }
    if let byline = article.byline { append(newsline: byline, end: UInt8(ascii: "="), to: &text) }
    for block in article.body {
      let bytes = codePage.bytes(of: ANPASigns.written(block.plainText))
      let lines = WireLines.wrap(bytes, width: ANPA.lineWidth, indent: 1)
      for (index, line) in lines.enumerated() {
        text += (index == 0 ? [9] : []) + line
        // A sign that is of the text is told from the mark by standing before one.
        if line.last == UInt8(ascii: "<") { text.append(UInt8(ascii: "<")) }
        text += [13, 10]
      }
    }
    return text
  }

  private func append(
    newsline: Text, end: UInt8 = UInt8(ascii: "<"), to text: inout [UInt8]
  ) {
    let bytes = codePage.bytes(of: "^" + ANPASigns.written(newsline)) + [end]
    let lines = WireLines.wrap(bytes, width: ANPA.lineWidth) { line, next in
      line.last != UInt8(ascii: "<") && line.last != UInt8(ascii: "=") && next != UInt8(ascii: "^")
    }
    for line in lines { text += line + [13, 10] }
  }

  private var trailerOfArticle: ANPATrailer? {
    guard let date = article.versionCreated else { return nil }
    return ANPATrailer(
      source: article.provider?.names.first?.text ?? "XX", wire: kept("trailer", "wire") ?? "WF",
      date: date)
  }

  private static let noDate = Timestamp(
    year: 1970, month: 1, day: 1, time: TimeOfDay(hour: 0, minute: 0, offset: .zulu))

  /// The lines between ETX and EOT.
  var trailer: [UInt8] {
    var trailer = trailerOfArticle
    if trailer == nil, let date = Self.noDate {
      trailer = ANPATrailer(
        source: article.provider?.names.first?.text ?? "XX", wire: kept("trailer", "wire") ?? "WF",
        date: date)
    }
    var bytes = codePage.bytes(of: trailer?.line ?? "") + [UInt8(ascii: "<"), 13, 10]
    for value in article.extensions where value.path == "trailer" && value.name == "line" {
      bytes += codePage.bytes(of: value.value) + [UInt8(ascii: "<"), 13, 10]
    }
    return bytes
  }
}

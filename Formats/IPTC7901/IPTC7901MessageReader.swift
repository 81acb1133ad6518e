import ArticleModel
import ConvertCore
import WireKit

/// Reads one message.
struct IPTC7901MessageReader {
  private let message: WireMessage
  private let context: ConversionContext
  private var decoder: WireDecoder
  private var article = Article()

  init(_ message: WireMessage, _ codePage: CodePage, in context: ConversionContext) {
    self.message = message
    self.context = context
    decoder = WireDecoder(message, codePage, in: context)
  }

  /// The article that the message is.
  mutating func read() -> Article {
    let lines = WireLines.split(message.header).filter { !$0.isBlankLine }
    let header = lines.first.map { IPTC7901Header(decoder.text($0)) } ?? IPTC7901Header()
    if header.source == nil {
      context.warn(
        .iptc7901Header,
        "expected a header such as 'dpa0062 4 pl 211', found \(lines.isEmpty ? "none" : "other text")",
        at: lines.first.map { message.position(of: $0.startIndex) } ?? message.start)
    }
    read(header)
    let keywords = lines.dropFirst().map { decoder.text($0.trimmed).string }
    if !keywords.isEmpty { article.slugline = Text(keywords.joined(separator: " ")) }
    readText()
    let count = WordCount(of: message.text)
    if let said = header.wordCount, said != count.text { keep("header", "word-count", said) }
    if let optional = header.optional { keep("header", "optional", optional) }
    readTrailer(isDated: !header.lacks.contains(IPTC7901.Lack.date.rawValue))
    return article
  }

  private mutating func read(_ header: IPTC7901Header) {
    func isSaid(_ lack: IPTC7901.Lack) -> Bool { !header.lacks.contains(lack.rawValue) }
    if let source = header.source, isSaid(.source) { article.provider = Concept(name: source) }
    if let number = header.number, isSaid(.number) { keep("header", "number", number) }
    if isSaid(.priority) { article.urgency = header.priority }
    if let category = header.category, isSaid(.category) {
      article.subjects = [Concept(scheme: IPTC7901.categories, code: category)]
    }
  }

  private mutating func keep(_ path: Text, _ name: Text, _ value: Text) {
    article.extensions.append(
      ExtensionValue(format: "iptc7901", path: path, name: name, value: value))
  }

  private mutating func readText() {
    var lines = WireLines.split(message.text)[...]
    readHeadline(&lines)
    let paragraphs = WireParagraphs(lines).paragraphs.map { paragraph in
      Text(paragraph.map { decoder.text($0.trimmed).string }.joined(separator: " "))
    }
    var isForEditors = false
    for paragraph in paragraphs {
      if !isForEditors, IPTC7901.isNotesMark(paragraph) {
        isForEditors = true
      } else if isForEditors {
        article.editorialNotes.append(paragraph)
      } else {
        article.body.append(.paragraph(Inlines(paragraph)))
      }
    }
    if let first = article.body.first { article.dateline = Dateline.find(in: first.plainText) }
  }

  /// Reads the headline: the lines before the first paragraph, up to one that ends with an equals
  /// sign; without one, up to three lines that stand apart.
  private mutating func readHeadline(_ lines: inout ArraySlice<ArraySlice<UInt8>>) {
    lines = lines.drop { $0.isBlankLine }
    let region = lines.prefix { !$0.isBlankLine && !WireParagraphs.isIndented($0) }
    var end = region.lastIndex { $0.trimmed.last == UInt8(ascii: "=") }
    if end == nil, region.count <= 3, region.count < lines.count { end = region.indices.last }
    guard let end else { return }
    var words = lines[...end].map { decoder.text($0.trimmed).string }.joined(separator: " ")
    if words.utf8.last == UInt8(ascii: "=") { words.removeLast() }
    article.headline = Inlines(
      Text(String(decoding: Array(words.utf8)[...].trimmed, as: UTF8.self)))
    lines = lines[(end + 1)...]
  }

  private mutating func readTrailer(isDated: Bool) {
    for line in WireLines.split(message.trailer) where !line.isBlankLine {
      let text = decoder.text(line.trimmed)
      if article.versionCreated == nil, let date = IPTC7901Trailer.date(text) {
        article.versionCreated = date
      } else {
        keep("trailer", "line", text)
      }
    }
    if !isDated { article.versionCreated = nil }
  }
}

extension DiagnosticCode {
  /// A message's first line is no header.
  static let iptc7901Header: DiagnosticCode = "iptc7901.header"
}

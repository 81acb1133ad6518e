import ArticleModel
import ConvertCore
import WireKit

/// Reads one message.
struct ANPAMessageReader {
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
    let header = ANPAHeader(lines) { decoder.text($0) }
    if header.story == nil || lines.count < 2 {
      context.warn(
        .anpaHeader, "expected a header of two lines that begins with a letter and four digits",
        at: message.start)
    }
    read(header)
    for line in lines.dropFirst(2) { keep("header", "line", decoder.text(line.trimmed)) }
    readText(header)
    readTrailer(header)
    return article
  }

  private mutating func read(_ header: ANPAHeader) {
    func isSaid(_ lack: ANPA.Lack) -> Bool { !header.lacks.contains(lack.rawValue) }
    if let story = header.story, isSaid(.story) { keep("header", "story", story) }
    if let upi = header.upi { keep("header", "upi", upi) }
    if let selector = header.selector { article.services = [Concept(name: selector)] }
    if isSaid(.priority) { article.urgency = header.priority }
    if let category = header.category, isSaid(.category) {
      article.subjects = [Concept(scheme: ANPA.categories, code: category)]
    }
    if !header.setting.isEmpty, header.setting != [ControlCode.bodySize, ControlCode.textual] {
      let names = header.setting.map { "DC\($0 - 0x10)" }
      keep("header", "setting", Text(names.joined(separator: " ")))
    }
    article.slugline = header.keyword
    if let version = header.version { keep("header", "version", version) }
  }

  private mutating func keep(_ path: Text, _ name: Text, _ value: Text) {
    article.extensions.append(
      ExtensionValue(format: "anpa", path: path, name: name, value: value))
  }

  private mutating func readText(_ header: ANPAHeader) {
    var lines = WireLines.split(message.text)[...].drop { $0.isBlankLine }
    let count = WordCount(of: message.text).text
    var isHeadlineRead = false
    var isFirst = true
    while let newsline = takeNewsline(&lines) {
      let keyword = "\((header.keyword ?? "-").string),"
      if isFirst, !newsline.isByline, Self.isKeywordLine(newsline.text) {
        let isOurs = newsline.text.string == keyword + (header.wordCount ?? count).string
        if !isOurs { keep("text", "keyword-line", newsline.text) }
      } else {
        read(newsline, isHeadlineRead: &isHeadlineRead)
      }
      isFirst = false
    }
    for paragraph in WireParagraphs(lines).paragraphs {
      let words = paragraph.map { decoder.text($0.trimmed.withoutMark).string }
      article.body.append(.paragraph(Inlines(ANPASigns.read(Text(words.joined(separator: " "))))))
    }
    if let first = article.body.first { article.dateline = Dateline.find(in: first.plainText) }
    if let said = header.wordCount, said != count { keep("header", "word-count", said) }
  }

  private mutating func read(
    _ newsline: (text: Text, isByline: Bool), isHeadlineRead: inout Bool
  ) {
    let text = ANPASigns.read(newsline.text)
    let notes = newsline.text.string
    if newsline.isByline {
      article.byline = article.byline.map { $0 + ", " + text } ?? text
    } else if notes.hasPrefix(ANPA.notes) {
      let note = Array(notes.dropFirst(ANPA.notes.count).utf8)[...].trimmed
      let read = ANPASigns.read(Text(String(decoding: note, as: UTF8.self)))
      if !read.isEmpty { article.editorialNotes.append(read) }
    } else if !isHeadlineRead {
      isHeadlineRead = true
      article.headline = Inlines(text)
    } else if !text.isEmpty {
      article.subheadlines.append(Inlines(text))
    }
  }

  /// Takes a line that begins with a circumflex, with those that go on with it: to a less-than sign, to
  /// the equals sign of a byline, or to the next.
  private mutating func takeNewsline(
    _ lines: inout ArraySlice<ArraySlice<UInt8>>
  ) -> (text: Text, isByline: Bool)? {
    guard lines.first?.trimmed.first == UInt8(ascii: "^"), lines.first?.first != 9 else {
      return nil
    }
    var words: [String] = []
    var end: UInt8?
    while end == nil, let line = lines.first, !line.isBlankLine,
      words.isEmpty || (line.first != UInt8(ascii: "^") && !WireParagraphs.isIndented(line))
    {
      lines.removeFirst()
      var bytes = line.trimmed
      if words.isEmpty { bytes.removeFirst() }
      if let last = bytes.last, last == UInt8(ascii: "<") || last == UInt8(ascii: "=") {
        end = last
        bytes.removeLast()
      }
      words.append(decoder.text(bytes.trimmed).string)
    }
    lines = lines.drop { $0.isBlankLine }
    return (Text(words.joined(separator: " ")), end == UInt8(ascii: "="))
  }

  /// Whether a line is a keyword, a comma and a number.
  static func isKeywordLine(_ text: Text) -> Bool {
    guard let comma = text.string.utf8.lastIndex(of: UInt8(ascii: ",")) else { return false }
    let keyword = text.string[..<comma]
    let count = text.string[comma...].dropFirst()
    return !keyword.utf8.isEmpty && !keyword.utf8.contains(32)
      && (count.utf8.isEmpty || Text(count).isDigits(1...4))
  }

  private mutating func readTrailer(_ header: ANPAHeader) {
    for line in WireLines.split(message.trailer) where !line.isBlankLine {
      let text = decoder.text(line.trimmed.withoutMark.trimmed)
      guard article.versionCreated == nil, let trailer = ANPATrailer(text) else {
        keep("trailer", "line", text)
        continue
      }
      article.versionCreated = trailer.date
      if !header.lacks.contains(ANPA.Lack.source.rawValue) {
        article.provider = Concept(name: trailer.source)
      }
      if trailer.wire != "WF" { keep("trailer", "wire", trailer.wire) }
    }
    if header.lacks.contains(ANPA.Lack.date.rawValue) { article.versionCreated = nil }
    if let date = header.filingDate, date != article.versionCreated?.filingDate {
      keep("header", "filing-date", date)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The line without the less-than sign that ends it.
  fileprivate var withoutMark: ArraySlice<UInt8> {
    last == UInt8(ascii: "<") ? dropLast() : self
  }
}

extension Timestamp {
  /// The month and the day.
  var filingDate: Text? {
    guard let month, let day else { return nil }
    return Text("\(WireDate.digits(Int(month)))-\(WireDate.digits(Int(day)))")
  }
}

extension DiagnosticCode {
  /// A message begins with no header.
  static let anpaHeader: DiagnosticCode = "anpa.header"
}

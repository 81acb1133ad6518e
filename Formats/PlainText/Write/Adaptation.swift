import ArticleModel

/// One article on its way into the lines of a dialect.
struct Adaptation {
  private(set) var article: Article
  private(set) var losses: [Loss] = []
  private let dialect: Dialect

  init(_ article: Article, to dialect: Dialect, keepsEndMark: Bool) {
    self.article = article
    self.dialect = dialect
    if !keepsEndMark, article.endMark != nil {
      lose(.endMark, "end mark left out")
      self.article.endMark = nil
    }
  }

  /// Brings texts onto one line each, and leaves out what no line of the dialect can say.
  mutating func fitLines() {
    adaptHeadline()
    adaptBody()
    if let mark = article.endMark, !EndMark.isMark(mark) {
      lose(.endMark, "an end mark that is not a known one left out")
      article.endMark = nil
    }
    if dialect == .canonical { adaptSection() }
  }

  /// Writes and reads the article until it comes back as it is; what changed is told field by field.
  mutating func settle(_ write: (Article) -> [UInt8]) {
    for _ in 0..<8 {
      let before = article
      let back = PlainTextReader.articles(in: write(before))
      guard back.count == 1, var once = back.first else {
        if back.isEmpty { return leaveNothing() }
        takeMarksFromText()
        continue
      }
      if once == before { return }
      once.layout = before.layout
      // Lines of the text may be read as what the dialect cannot say again.
      let (held, missing) = once.projected(onto: dialect.features, for: "text")
      tell(from: before, to: held)
      for loss in missing { losses.add(loss) }
      article = held
    }
  }

  /// Leaves nothing of an article whose every line would be read as a label.
  private mutating func leaveNothing() {
    guard !article.isEmpty else { return }
    lose(.headlineMarkup, "text that would be read as labels alone left out")
    article = Article()
  }

  /// Tells where lines that were wrapped would be read as paragraphs.
  mutating func checkWrapping(_ write: (Article) -> [UInt8]) {
    guard PlainTextReader.articles(in: write(article)) != [article] else { return }
    lose(.inlineBreaks, "paragraphs wrapped so that their lines are read as others")
  }

  private mutating func adaptHeadline() {
    let headline = article.headline.plainText
    guard !headline.isEmpty else { return }
    let line = headline.onOneLine
    if line.isEmpty || line == "-" || line.isInvisible || EndMark.isMark(line) {
      lose(.headlineMarkup, "a headline without a word left out")
      article.headline = Inlines()
    } else if headline != line {
      lose(.headlineMarkup, "white space of the headline changed")
      article.headline = Inlines(line)
    }
  }

  private mutating func adaptBody() {
    var paragraphs: [Block] = []
    paragraphs.reserveCapacity(article.body.count)
    for block in article.body {
      let text = block.plainText
      let line = text.onOneLine
      if line != text { lose(.inlineBreaks, "white space of paragraphs changed") }
      if line.isEmpty || line.isInvisible {
        lose(.inlineBreaks, "empty paragraphs left out")
      } else {
        paragraphs.append(.paragraph(Inlines(line)))
      }
    }
    article.body = paragraphs
  }

  private mutating func adaptSection() {
    guard let section = article.section else { return }
    let line = section.onOneLine
    let bytes = Array(line.utf8)
    let isHeld: Bool =
      if !bytes.isEmpty, !line.isInvisible,
        case .section = HeaderLine.meaning(of: bytes.indices, in: bytes, beforeText: true)
      { true } else { false }
    if !isHeld {
      lose(.section, "a section that is not a few words left out")
      article.section = nil
    } else if line != section {
      lose(.section, "white space of the section changed")
      article.section = line
    }
  }

  /// Takes end marks out of the text, behind which another article would be read.
  private mutating func takeMarksFromText() {
    article.headline = Inlines(article.headline.plainText.withoutMarks)
    article.body = article.body.map { .paragraph(Inlines($0.plainText.withoutMarks)) }
      .filter { !$0.plainText.isEmpty }
    lose(.endMark, "end marks inside the text left out")
  }

  mutating func lose(_ feature: Feature, _ message: String) {
    losses.add(Loss(feature, message))
  }
}

extension Text {
  /// The text without the end marks in it and at its end.
  fileprivate var withoutMarks: Text {
    let bytes = Array(utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if EndMark.isGlued(bytes, at: index, from: 0) {
        index += 3
        kept.append(32)
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    let line = kept.trimmed(kept.indices)
    return Text(kept.string(EndMark.split(kept, line)?.text ?? line))
  }

  fileprivate var isInvisible: Bool {
    let bytes = Array(utf8)
    return bytes.isInvisible(bytes.indices)
  }
}

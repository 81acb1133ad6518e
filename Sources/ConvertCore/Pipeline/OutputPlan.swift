import ArticleModel

/// How articles become pieces: the converter, and the shape of the output.
struct OutputPlan: Sendable {
  let converter: ArticleConverter
  let shape: OutputShape

  /// Whether each article is a document of its own.
  var isApart: Bool {
    if case .documentPerArticle = shape { true } else { false }
  }

  /// The path of a document, or the empty path of the one stream.
  func path(_ stem: String) -> String {
    switch shape {
    case .stream: ""
    case .documentPerInput(let fileExtension), .documentPerArticle(let fileExtension):
      stem + "." + fileExtension
    }
  }

  /// Articles joined by separators, and what there is to tell of them.
  ///
  /// A failure stands behind the articles before it, so that a run which it ends has written those.
  func pieces(of articles: [ReadArticle], in envelope: Envelope) -> [Piece] {
    var pieces: [Piece] = []
    var diagnostics: [Diagnostic] = []
    var buffer = OutputBuffer()
    // To grow is to copy what is there already.
    buffer.reserve(articles.count * Self.usualSize)
    var count = 0
    func cut() {
      pieces += [.diagnostics(diagnostics), .articles(buffer.take(), count: count)]
      diagnostics = []
      count = 0
    }
    for article in articles {
      if article.diagnostics.contains(where: { $0.severity == .error }) { cut() }
      diagnostics += article.diagnostics
      let mark = buffer.count
      if count > 0, let separator = converter.writer.separator { buffer.append(separator) }
      do throws(ConversionError) {
        _ = try write(article, in: envelope, to: &buffer, telling: &diagnostics)
        count += 1
      } catch {
        buffer.truncate(to: mark)
        cut()
        diagnostics.append(error.diagnostic)
      }
    }
    cut()
    return pieces
  }

  /// What is made of an article has about so many bytes.
  private static let usualSize = 2560

  /// A document for each article, numbered from `firstNumber` where there are several.
  func pieces(
    ofEach articles: [ReadArticle], stem: String, firstNumber: Int?, joint: String
  ) -> [Piece] {
    var pieces: [Piece] = []
    for (index, article) in articles.enumerated() {
      let name = firstNumber.map { stem + joint + Self.number($0 + index) } ?? stem
      pieces += document(of: article, at: path(name))
    }
    return pieces
  }

  /// A document of one article.
  func document(of article: ReadArticle, at path: String) -> [Piece] {
    var diagnostics = article.diagnostics
    var buffer = OutputBuffer()
    buffer.append(converter.writer.prologue(.single, first: article.article))
    do throws(ConversionError) {
      let changed = try write(article, in: .single, to: &buffer, telling: &diagnostics)
      buffer.append(converter.writer.epilogue(.single))
      let summary =
        isApart ? ArticleSummary(changed ?? article.article, in: converter.format) : nil
      return [
        .diagnostics(diagnostics), .document(path: path, buffer.take(), count: 1, summary),
      ]
    } catch {
      return [.diagnostics(diagnostics + [error.diagnostic])]
    }
  }

  /// Writes an article and returns it as it was written, where it was changed.
  private func write(
    _ read: ReadArticle, in envelope: Envelope, to buffer: inout OutputBuffer,
    telling diagnostics: inout [Diagnostic]
  ) throws(ConversionError) -> Article? {
    let fitted = try converter.fitted(read.article, at: read.location)
    let start = buffer.count
    if let changed = fitted.changed {
      try converter.writer.fragment(changed, in: envelope, to: &buffer)
    } else {
      try converter.writer.fragment(read.article, in: envelope, to: &buffer)
    }
    if let check = converter.check {
      let prologue = converter.writer.prologue(envelope, first: read.article)
      let document = prologue + buffer.bytes(from: start) + converter.writer.epilogue(envelope)
      try check(document, read.location)
    }
    diagnostics += fitted.losses
    return fitted.changed
  }

  /// A number in nine digits, so that names sort as numbers do.
  private static func number(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 9 - digits.utf8.count)) + digits
  }
}

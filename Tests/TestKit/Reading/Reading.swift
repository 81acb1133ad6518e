import ArticleModel
import ConvertCore

/// What the reading of one document came to.
public struct Reading: Equatable, Sendable {
  /// The articles, in order.
  public private(set) var articles: [Article] = []

  /// Where each of them starts.
  public private(set) var places: [SourceLocation] = []

  /// How each of them was laid out, which articles' equality leaves out.
  public private(set) var layouts: [Layout] = []

  /// How the reader came to the fields of each, where that was asked for.
  public private(set) var explanations: [ArticleExplanation] = []

  /// What there was to tell; the error that ended the reading is the last.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads a document to its end, or to its error.
  public init(
    _ source: any ByteSource, named name: DocumentName, with reader: DocumentReader,
    explaining: Bool = false
  ) {
    let log = DiagnosticLog(explaining: explaining)
    var (articles, places): ([Article], [SourceLocation]) = ([], [])
    var explanations: [ArticleExplanation] = []
    let format = reader.format?.name ?? ""
    do throws(ConversionError) {
      try reader.read(name, source, log: log) { (article, place) throws(ConversionError) in
        articles.append(article)
        places.append(place)
        guard explaining else { return }
        explanations.append(
          ArticleExplanation(place: place, format: format, fields: log.takeExplanations()))
      }
    } catch {
      log.report(error.diagnostic)
    }
    self.articles = articles
    self.places = places
    self.explanations = explanations
    layouts = articles.map(\.layout)
    diagnostics = log.take()
  }

  /// Reads bytes.
  public init(
    _ bytes: [UInt8], named name: DocumentName, with reader: DocumentReader,
    explaining: Bool = false
  ) {
    self.init(MemorySource(bytes), named: name, with: reader, explaining: explaining)
  }

  /// The outlines, and below them the diagnostics, for messages.
  public var drawing: String {
    outlines + diagnostics.map { "\($0)\n" }.joined()
  }

  /// The articles' outlines, one after another.
  public var outlines: String {
    articles.map(\.outline.drawing).joined()
  }
}

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

  /// What there was to tell; the error that ended the reading is the last.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads a document to its end, or to its error.
  public init(_ source: any ByteSource, named name: DocumentName, with reader: DocumentReader) {
    let log = DiagnosticLog()
    var (articles, places): ([Article], [SourceLocation]) = ([], [])
    do throws(ConversionError) {
      try reader.read(name, source, log: log) { (article, place) throws(ConversionError) in
        articles.append(article)
        places.append(place)
      }
    } catch {
      log.report(error.diagnostic)
    }
    self.articles = articles
    self.places = places
    layouts = articles.map(\.layout)
    diagnostics = log.take()
  }

  /// Reads bytes.
  public init(_ bytes: [UInt8], named name: DocumentName, with reader: DocumentReader) {
    self.init(MemorySource(bytes), named: name, with: reader)
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

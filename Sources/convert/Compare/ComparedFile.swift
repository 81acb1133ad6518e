import ArticleModel
import ConvertCore

/// One of two files that are compared: its articles, and what there was to tell as they were read.
struct ComparedFile {
  /// What it is called.
  let name: String
  private(set) var articles: [Article] = []
  /// Where each of them starts.
  private(set) var places: [SourceLocation] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether there is no such file.
  let isMissing: Bool

  /// Reads a file, or what a folder or bundle holds; what fails is among the diagnostics.
  init(_ operand: String, _ reader: DocumentReader) {
    let operands = Operands([Operands.Name(operand)], limits: reader.limits)
    name = operand
    isMissing = operands.missing > 0
    let log = DiagnosticLog()
    operands.passedOver.forEach(log.report)
    for request in operands.requests {
      do throws(ConversionError) {
        try reader.read(request.name, try request.open(), log: log) { article, place in
          articles.append(article)
          places.append(place)
        }
      } catch {
        var diagnostic = error.diagnostic
        if request.isFound, diagnostic.code == .unknownFormat { diagnostic.severity = .skip }
        log.report(diagnostic)
      }
    }
    diagnostics = log.take()
  }

  /// An article's id, or its headline, and where it starts.
  func label(_ index: Int) -> String {
    let article = articles[index]
    return "\((article.id ?? article.headline.plainText).shown) at \(places[index])".printable
  }

  /// Whether a part could not be read.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

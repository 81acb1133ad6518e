/// Joins pieces into documents, tells what there is to tell, and keeps the account.
///
/// A document is begun only with its first article, so that a failure leaves no empty one behind.
final class PieceJoiner {
  private let sink: any DocumentSink
  private let separator: [UInt8]
  private let report: (Diagnostic) -> Void
  private var lossKinds: Set<DiagnosticCode> = []
  private var waiting: (path: String, prologue: [UInt8], article: ArticleSummary?)?
  private var articlesInDocument = 0
  private(set) var tally = Tally()

  init(
    _ sink: any DocumentSink, separator: [UInt8], report: @escaping (Diagnostic) -> Void
  ) {
    self.sink = sink
    self.separator = separator
    self.report = report
  }

  func join(_ pieces: [Piece]) throws(ConversionError) {
    for piece in pieces { try join(piece) }
  }

  private func join(_ piece: Piece) throws(ConversionError) {
    switch piece {
    case .begin(let path, let prologue, let article):
      waiting = (path, prologue, article)
      articlesInDocument = 0
    case .articles(_, count: 0):
      break
    case .articles(let bytes, let count):
      if let (path, prologue, article) = waiting {
        waiting = nil
        try sink.begin(path)
        if let article { sink.note(article) }
        try sink.write(prologue)
      } else if articlesInDocument > 0 {
        try sink.write(separator)
      }
      try sink.write(bytes)
      articlesInDocument += count
      tally.read += count
      tally.written += count
    case .end(let epilogue):
      if articlesInDocument > 0 {
        try sink.write(epilogue)
        try sink.end()
      }
      waiting = nil
      articlesInDocument = 0
    case .diagnostics(let diagnostics):
      for diagnostic in diagnostics { account(for: diagnostic) }
    }
  }

  private func account(for diagnostic: Diagnostic) {
    switch diagnostic.severity {
    case .error:
      tally.read += 1
      tally.failed += 1
      if diagnostic.code == .strictLoss { tally.refused += 1 }
    case .skip:
      tally.skipped += diagnostic.count
    case .loss:
      tally.losses += diagnostic.count
      if lossKinds.insert(diagnostic.code).inserted { tally.lossKinds += 1 }
    case .warning, .note:
      break
    }
    report(diagnostic)
  }
}

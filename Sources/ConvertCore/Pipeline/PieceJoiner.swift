/// Joins pieces into documents, tells what there is to tell, and keeps the account.
///
/// A document is begun only with its first article, so that a failure leaves no empty one behind.
final class PieceJoiner {
  private let sink: any DocumentSink
  private let separator: [UInt8]
  private let observer: any RunObserver
  private var waiting: (path: String, prologue: [UInt8])?
  private var articlesInDocument = 0
  private var isRefused = false
  private(set) var tally = Tally()

  /// Creates a joiner; where the one document has articles already, it goes on behind them.
  init(
    _ sink: any DocumentSink, separator: [UInt8], goingOn: Bool, observer: any RunObserver
  ) {
    self.sink = sink
    self.separator = separator
    self.observer = observer
    articlesInDocument = goingOn ? 1 : 0
  }

  func join(_ pieces: [Piece]) throws(ConversionError) {
    for piece in pieces {
      if observer.course == .writeNoMore { return }
      try join(piece)
    }
    observer.advance(to: tally)
  }

  private func join(_ piece: Piece) throws(ConversionError) {
    switch piece {
    case .document(_, _, count: 0, _):
      break
    case .document(let path, let bytes, let count, let article):
      tally.read += count
      guard try begin(path) else {
        tally.failed += count
        return
      }
      if let article { sink.note(article) }
      try sink.write(bytes)
      try sink.end()
      tally.written += count
    case .begin(let path, let prologue):
      waiting = (path, prologue)
      articlesInDocument = 0
    case .articles(_, count: 0):
      break
    case .articles(let bytes, let count):
      var start: [UInt8] = []
      if let (path, prologue) = waiting {
        waiting = nil
        isRefused = try !begin(path)
        start = prologue
      } else if articlesInDocument > 0 {
        try sink.write(separator)
      }
      if isRefused {
        tally.read += count
        tally.failed += count
        return
      }
      // One call for what a small document begins with and all of it.
      try sink.write(start.isEmpty ? bytes : start + bytes)
      articlesInDocument += count
      tally.read += count
      tally.written += count
    case .end(let epilogue):
      if articlesInDocument > 0 {
        try sink.write(epilogue)
        try sink.end()
      }
      waiting = nil
      isRefused = false
      articlesInDocument = 0
    case .written(let count):
      tally.read += count
      tally.written += count
    case .failed(let error):
      throw error
    case .unread:
      break
    case .diagnostics(let diagnostics):
      for diagnostic in diagnostics where observer.course != .writeNoMore {
        try account(for: diagnostic)
      }
    case .finished(let inputs):
      try observer.finish(inputs, tally: tally)
    }
  }

  /// Begins a document; false where it cannot stand at its path, which is told.
  private func begin(_ path: String) throws(ConversionError) -> Bool {
    do throws(ConversionError) {
      try sink.begin(path)
      return true
    } catch {
      guard [.outputCollision, .unsafePath].contains(error.diagnostic.code) else { throw error }
      try observer.report(error.diagnostic)
      return false
    }
  }

  private func account(for diagnostic: Diagnostic) throws(ConversionError) {
    switch diagnostic.severity {
    case .error:
      tally.read += diagnostic.count
      tally.failed += diagnostic.count
      if diagnostic.code == .strictLoss { tally.refused += diagnostic.count }
    case .skip:
      tally.skipped += diagnostic.count
    case .loss:
      tally.losses += diagnostic.count
    case .warning, .note:
      break
    }
    try observer.report(diagnostic)
  }
}

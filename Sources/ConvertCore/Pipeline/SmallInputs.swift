/// A batch of small inputs, and what a worker does with it.
struct SmallInputs: Sendable {
  let reader: DocumentReader
  let plan: OutputPlan
  /// What makes a sink for the documents, where they are written here.
  let branches: (@Sendable () -> any DocumentSink)?
  /// The inputs, with their sizes in bytes; nothing for those of which that was not asked.
  var inputs: [(request: InputRequest, size: Int?)] = []
  /// How many bytes they are together, or may be.
  var size = 0

  /// Larger ones are asked for their size before somebody reads them.
  private static let mostUnmeasured = 64 << 10
  /// What one of them is taken for before it is read.
  static let usualSize = 2 << 10
  /// So many bytes of them, and a file, are read at once.
  static let unmeasuredSize = 1 << 20

  /// What the inputs come to; the documents themselves where they are to be written in their order.
  func pieces() -> [Piece] {
    guard let branches else { return made() }
    let account = Account()
    let joiner = PieceJoiner(
      branches(), separator: plan.converter.writer.separator ?? [], goingOn: false,
      observer: account)
    let pieces = made()
    do throws(ConversionError) {
      try joiner.join(pieces)
    } catch {
      account.pieces.append(.failed(error))
    }
    if case .unread? = pieces.last { account.pieces += pieces.suffix(1) }
    return [.written(count: joiner.tally.written)] + account.pieces
  }

  private func made() -> [Piece] {
    let made = Made()
    let submit: (@escaping ArticleFeed.Job) throws(ConversionError) -> Void = {
      made.pieces += $0()
    }
    let stream =
      plan.shape == .stream
      ? ArticleFeed(continuing: plan, batchSize: inputs.count, submit: submit) : nil
    var finished: [FinishedInput] = []
    var rest = 0
    do throws(ConversionError) {
      while rest < inputs.count, let source = opened(inputs[rest]), made.size < Self.unmeasuredSize
      {
        let (request, size) = inputs[rest]
        if size == nil { made.size += (try? source.get().size) ?? 0 }
        let feed =
          stream ?? ArticleFeed(plan, for: request, batchSize: 100, submit: submit)
        var count = 0
        let diagnostics = reader.read(request, source) { (article) throws(ConversionError) in
          try feed.add(article)
          count += 1
        }
        try feed.tell(diagnostics)
        if stream == nil { try feed.finish() }
        finished.append(FinishedInput(articles: count, stamp: request.stamp?.taken()))
        rest += 1
      }
      try stream?.finish()
      made.pieces.append(.finished(finished))
      if rest < inputs.count { made.pieces.append(.unread(inputs[rest...].map(\.request))) }
    } catch {
      made.pieces.append(.diagnostics([error.diagnostic]))
    }
    return made.pieces
  }

  /// An input, opened or failed to; nothing where it is too large for that it was not measured.
  private func opened(
    _ input: (request: InputRequest, size: Int?)
  ) -> Result<any ByteSource, ConversionError>? {
    do throws(ConversionError) {
      if let size = input.size { return .success(try input.request.open(size: size)) }
      return try input.request.open(below: Self.mostUnmeasured).map { .success($0) }
    } catch {
      return .failure(error)
    }
  }

  private final class Made {
    var pieces: [Piece] = []
    /// How many bytes were read of inputs whose size was not known.
    var size = 0
  }
}

/// What is to be told, and noted, of documents that have been written.
private final class Account: RunObserver {
  var pieces: [Piece] = []

  var course: RunCourse { .goOn }

  func report(_ diagnostic: Diagnostic) { pieces.append(.diagnostics([diagnostic])) }

  func advance(to tally: Tally) {}

  func finish(_ inputs: [FinishedInput], tally: Tally) { pieces.append(.finished(inputs)) }
}

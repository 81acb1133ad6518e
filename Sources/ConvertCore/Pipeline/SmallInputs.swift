/// A batch of small inputs, and what a worker does with it.
struct SmallInputs: Sendable {
  let reader: DocumentReader
  let plan: OutputPlan
  /// What makes a sink for the documents, where they are written here.
  let branches: (@Sendable () -> any DocumentSink)?
  /// The inputs, with their sizes in bytes.
  var inputs: [(request: InputRequest, size: Int)] = []
  /// How many bytes they are together.
  var size = 0

  /// What the inputs come to; the documents themselves where they are to be written in their order.
  func pieces() -> [Piece] {
    guard let branches else { return made() }
    let account = Account()
    let joiner = PieceJoiner(
      branches(), separator: plan.converter.writer.separator ?? [], goingOn: false,
      observer: account)
    do throws(ConversionError) {
      try joiner.join(made())
    } catch {
      account.pieces.append(.failed(error))
    }
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
    do throws(ConversionError) {
      for (request, size) in inputs {
        let feed =
          stream ?? ArticleFeed(plan, for: request, batchSize: 100, submit: submit)
        var count = 0
        let rest = reader.read(request, size: size) { (article) throws(ConversionError) in
          try feed.add(article)
          count += 1
        }
        try feed.tell(rest)
        if stream == nil { try feed.finish() }
        finished.append(FinishedInput(articles: count, stamp: request.stamp?.taken()))
      }
      try stream?.finish()
      made.pieces.append(.finished(finished))
    } catch {
      made.pieces.append(.diagnostics([error.diagnostic]))
    }
    return made.pieces
  }

  private final class Made {
    var pieces: [Piece] = []
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

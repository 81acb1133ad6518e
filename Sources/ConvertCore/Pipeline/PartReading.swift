import ArticleModel

/// Reads parts of a document beside each other, and hands on what comes of them in their order.
///
/// The thread that reads the document cuts it and hands on; workers read the parts. Memory is bounded by
/// the parts under way.
final class PartReading {
  private let pool: OrderedPool<Outcome>
  private let due = Due()

  /// Creates a reading by a number of workers.
  init(workers: Int) {
    let due = due
    pool = OrderedPool(workers: workers) { due.outcomes.append($0) }
  }

  /// Whether there are parts of which not all has been handed on.
  var isBusy: Bool { !pool.isIdle }

  /// Takes a part of `context`'s document in, and hands on what is due.
  func add(
    _ part: @escaping ConversionContext.Part, weight: Int, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let maker = context.maker
    let before = context.log.take()
    try pool.submit(weight: weight) { Outcome(of: part, in: maker, behind: before) }
    try handOn(in: context, emit: emit)
  }

  /// Waits for every part, and hands on the rest.
  func finish(in context: ConversionContext, emit: Emit) throws(ConversionError) {
    let behind = context.log.take()
    try pool.finish()
    try handOn(in: context, emit: emit)
    context.log.restore(behind)
  }

  private func handOn(in context: ConversionContext, emit: Emit) throws(ConversionError) {
    let outcomes = due.outcomes
    due.outcomes = []
    do throws(ConversionError) {
      for outcome in outcomes { try outcome.handOn(in: context, emit: emit) }
    } catch {
      // What comes behind has no place any more.
      try pool.finish()
      due.outcomes = []
      throw error
    }
  }

  private final class Due {
    var outcomes: [Outcome] = []
  }
}

/// What came of a part.
private struct Outcome: Sendable {
  private let before: [Diagnostic]
  private var articles: [ReadArticle] = []
  private var rest: [Diagnostic] = []
  private var error: ConversionError?

  init(
    of part: ConversionContext.Part, in maker: ContextMaker, behind before: [Diagnostic]
  ) {
    self.before = before
    let context = maker.context()
    var articles: [ReadArticle] = []
    do throws(ConversionError) {
      try part(context) { (article, location) in
        articles.append(
          ReadArticle(article: article, location: location, diagnostics: context.log.take()))
      }
    } catch {
      self.error = error
    }
    self.articles = articles
    rest = context.log.take()
  }

  func handOn(in context: ConversionContext, emit: Emit) throws(ConversionError) {
    context.log.restore(before)
    for read in articles {
      read.diagnostics.forEach(context.log.report)
      try emit(read.article, read.location)
    }
    rest.forEach(context.log.report)
    if let error { throw error }
  }
}

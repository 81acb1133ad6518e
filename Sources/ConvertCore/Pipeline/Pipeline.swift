import ArticleModel

/// Read, project, adapt, write: from inputs to documents.
///
/// One thread reads and, in the same order, writes; workers do what lies between. Small inputs go to
/// the workers whole, many to a job, and where the sink allows it these write what comes of them; a
/// large one, or a stream, is read where `run` was called and its articles go to the workers. The bytes
/// that come out do not depend on the number of workers.
public struct Pipeline {
  /// Inputs up to this size, in bytes, are read by the workers.
  private static let smallInput = 1 << 20
  /// How many small inputs, or articles of a large one, make a job.
  private static let batchSize = 100

  private let reader: DocumentReader
  private let plan: OutputPlan
  private let workers: Int

  /// Creates a pipeline.
  public init(
    _ reader: DocumentReader, _ converter: ArticleConverter, shape: OutputShape, workers: Int
  ) {
    self.reader = reader
    self.workers = workers
    plan = OutputPlan(converter: converter, shape: shape)
  }

  /// Converts every input, in order.
  ///
  /// - Throws: `ConversionError` where the output fails; a failing input is reported, and the run
  ///   goes on.
  public func run(
    _ requests: [InputRequest], to sink: any DocumentSink,
    report: @escaping (Diagnostic) -> Void
  ) throws(ConversionError) -> Tally {
    try run(requests, to: sink, observer: ReportingObserver(report))
  }

  /// Converts every input, in order, as long as the observer lets it; with `goingOn`, the one document
  /// has been begun and has articles.
  ///
  /// - Throws: `ConversionError` where the output fails, or the observer does; a failing input is
  ///   reported, and the run goes on.
  public func run(
    _ requests: [InputRequest], to sink: any DocumentSink, goingOn: Bool = false,
    observer: any RunObserver
  ) throws(ConversionError) -> Tally {
    let joiner = PieceJoiner(
      sink, separator: plan.converter.writer.separator ?? [], goingOn: goingOn, observer: observer)
    let run = Run(
      joiner: joiner, branches: sink.branches(), observer: observer,
      // One small input is the work of one thread, and others need not be started.
      workers: requests.count == 1 && sizeIfSmall(of: requests[0]) != nil ? 1 : workers)
    try self.run(requests, in: run) { (submit) in
      plan.shape == .stream ? stream(goingOn, submit: submit) : nil
    }
    return joiner.tally
  }

  /// What is the same for all inputs of a run.
  private final class Run {
    let joiner: PieceJoiner
    let branches: (@Sendable () -> any DocumentSink)?
    let observer: any RunObserver
    let workers: Int
    /// Whether small inputs are asked for their size before a worker has them: once there was one that
    /// was not so small.
    var measures = false

    /// Whether a batch is to be handed on before this input.
    ///
    /// Where workers write files, a batch ends with a folder if it can: two of them that make files in
    /// one folder wait for each other.
    func isFull(_ batch: SmallInputs, before request: InputRequest) -> Bool {
      let count = batch.inputs.count
      if batch.size >= 4 * Pipeline.smallInput { return true }
      guard branches != nil else { return count >= Pipeline.batchSize }
      guard count >= Pipeline.batchSize / 2, let last = batch.inputs.last?.request else {
        return false
      }
      return count >= 2 * Pipeline.batchSize || !last.isBeside(request)
    }

    init(
      joiner: PieceJoiner, branches: (@Sendable () -> any DocumentSink)?,
      observer: any RunObserver, workers: Int
    ) {
      self.joiner = joiner
      self.branches = branches
      self.observer = observer
      self.workers = workers
    }
  }

  private typealias Submit = (@escaping ArticleFeed.Job) throws(ConversionError) -> Void

  private func run(
    _ requests: some Sequence<InputRequest>, in run: Run,
    makeStream: (@escaping Submit) -> ArticleFeed?
  ) throws(ConversionError) {
    let pool = OrderedPool<[Piece]>(workers: run.workers) { (pieces) throws(ConversionError) in
      try run.joiner.join(pieces)
      if case .unread(let requests)? = pieces.last { try self.readRest(requests, in: run) }
    }
    do throws(ConversionError) {
      let stream = makeStream { (job) throws(ConversionError) in try pool.submit(job) }
      try read(requests, in: run, stream, pool)
      try pool.finish()
    } catch {
      pool.abandon()
      throw error
    }
  }

  /// Reads what a worker has left, in its place among the others.
  private func readRest(_ requests: [InputRequest], in run: Run) throws(ConversionError) {
    run.measures = true
    try self.run(requests, in: run) { (submit) in
      plan.shape == .stream
        ? ArticleFeed(continuing: plan, batchSize: Self.batchSize, submit: submit) : nil
    }
  }

  private func read(
    _ requests: some Sequence<InputRequest>, in run: Run, _ stream: ArticleFeed?,
    _ pool: OrderedPool<[Piece]>
  ) throws(ConversionError) {
    let none = SmallInputs(reader: reader, plan: plan, branches: run.branches)
    var small = none
    for request in requests where run.observer.course == .goOn {
      let isSettled = stream == nil || stream?.envelope != nil
      if run.isFull(small, before: request) {
        try hand(small, behind: stream, to: pool)
        small = none
      }
      if isSettled, !run.measures, request.isPlainFile, !reader.registry.isPacked(request.name) {
        small.inputs.append((request, nil))
        small.size += SmallInputs.usualSize
      } else if isSettled, let size = sizeIfSmall(of: request) {
        small.inputs.append((request, size))
        small.size += size
      } else {
        try hand(small, behind: stream, to: pool)
        small = none
        let feed =
          stream
          ?? ArticleFeed(plan, for: request, batchSize: Self.batchSize) {
            (job) throws(ConversionError) in try pool.submit(job)
          }
        try read(request, into: feed, framing: stream == nil, for: run.observer)
      }
    }
    try hand(small, behind: stream, to: pool)
    if run.observer.course == .goOn { try stream?.finish() } else { try stream?.interrupt() }
  }

  private func stream(
    _ goingOn: Bool, submit: @escaping (@escaping ArticleFeed.Job) throws(ConversionError) -> Void
  ) -> ArticleFeed {
    goingOn
      ? ArticleFeed(continuing: plan, ending: true, batchSize: Self.batchSize, submit: submit)
      : ArticleFeed(plan, batchSize: Self.batchSize, submit: submit)
  }

  /// The size of an input that a worker may read whole; nothing for one that is large or may be
  /// larger than it looks, being compressed or an archive.
  private func sizeIfSmall(of request: InputRequest) -> Int? {
    guard let size = request.size, size <= Self.smallInput else { return nil }
    return reader.registry.isPacked(request.name) ? nil : size
  }

  /// Hands small inputs to a worker, which reads and writes them whole, behind what waits in the
  /// stream.
  private func hand(
    _ small: SmallInputs, behind stream: ArticleFeed?, to pool: OrderedPool<[Piece]>
  ) throws(ConversionError) {
    if small.inputs.isEmpty { return }
    try stream?.flush()
    // The documents, their articles, and what is made of them.
    try pool.submit(weight: 4 * small.size) { small.pieces() }
  }

  /// Reads an input here; with `framing`, its articles are documents of their own.
  private func read(
    _ request: InputRequest, into feed: ArticleFeed, framing: Bool, for observer: any RunObserver
  ) throws(ConversionError) {
    // The feed throws only where the output fails; what the reader throws is the input's affair.
    var outputError: ConversionError?
    var count = 0
    // What comes through a pipe is written as it comes, not when there is enough for all workers.
    let size = request.size
    let readers = (size ?? 0) <= Self.smallInput ? 1 : workers
    let source = Result { () throws(ConversionError) in try request.open(size: size) }
    let rest = reader.read(request, source, workers: readers) { (article) throws(ConversionError) in
      guard observer.course == .goOn else {
        throw ConversionError(.runStopped, "expected no further article", at: article.location)
      }
      do throws(ConversionError) {
        try feed.add(article)
        count += 1
      } catch {
        outputError = error
        throw error
      }
    }
    if let outputError { throw outputError }
    try feed.tell(rest)
    // Of an input that was left in the middle nothing is whole.
    guard observer.course == .goOn else { return try feed.interrupt() }
    if framing { try feed.finish() }
    try feed.pass([.finished([FinishedInput(articles: count, stamp: request.stamp?.taken())])])
  }
}

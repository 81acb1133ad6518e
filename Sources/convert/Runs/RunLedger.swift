import ConvertCore

/// Follows a run: tells the user, keeps the files of errors and losses and the journal, and ends the
/// run where there are too many failures or a signal came.
final class RunLedger: RunObserver {
  private let printer: MessagePrinter
  private let sink: any RunSink
  private let errors: DiagnosticFile?
  private let losses: DiagnosticFile?
  private let progress: ProgressMeter?
  private let resumption: Resumption?
  private let requests: [InputRequest]
  private let mostErrors: Int
  private var done: Int
  private var failures: Int
  /// How many steps the sink had gone when the inputs so far were finished.
  private var steps = 0
  /// Whether all could be settled so far.
  private var isSound = true

  /// Creates a ledger of a run over `requests`, of which those before the point that `resumption`
  /// goes on from are done.
  init(
    _ requests: [InputRequest], to sink: any RunSink, printer: MessagePrinter,
    errors: DiagnosticFile?, losses: DiagnosticFile?, progress: ProgressMeter?,
    resumption: Resumption?, mostErrors: Int?
  ) {
    self.requests = requests
    self.sink = sink
    self.printer = printer
    self.errors = errors
    self.losses = losses
    self.progress = progress
    self.resumption = resumption
    self.mostErrors = mostErrors ?? .max
    let start = resumption?.start ?? Checkpoint()
    done = start.inputs
    failures = start.tally.failed
    printer.restore(start.kinds)
    steps = sink.steps
    progress?.count(done)
  }

  var course: RunCourse {
    if failures >= mostErrors { return .writeNoMore }
    return Signals.received == 0 ? .goOn : .readNoMore
  }

  func report(_ diagnostic: Diagnostic) throws(ConversionError) {
    printer.report(diagnostic)
    switch diagnostic.severity {
    case .error:
      failures += diagnostic.count
      try errors?.add(diagnostic)
    case .loss: try losses?.add(diagnostic)
    case .warning, .skip, .note: break
    }
  }

  /// Takes note of inputs that are none, of which the account of a run that is gone on with has been
  /// told.
  func pass(over diagnostics: [Diagnostic]) throws(ConversionError) {
    let isTold = !(resumption?.start.isStart ?? true)
    for diagnostic in diagnostics where course == .goOn {
      if isTold { printer.report(diagnostic) } else { try report(diagnostic) }
    }
  }

  func advance(to tally: Tally) {
    progress?.show(before + tally)
  }

  func finish(_ inputs: [FinishedInput], tally: Tally) throws(ConversionError) {
    defer { done += inputs.count }
    progress?.count(inputs.count)
    guard let journal = resumption?.journal else { return }
    var now = Checkpoint()
    now.inputs = done + inputs.count
    now.output = sink.size
    now.errors = errors?.size ?? 0
    now.losses = losses?.size ?? 0
    now.tally = before + tally
    now.kinds = printer.lossKinds
    journal.finish(zip(requests.dropFirst(done), inputs), documents: sink.takePaths(), at: now)
    steps = sink.steps
    try journal.check { (now) throws(ConversionError) in try settle(&now) }
  }

  /// Ends the run, whole or not, and tells what is left to tell.
  func end(_ tally: Tally, isWhole: Bool) throws(ConversionError) {
    progress?.end(tally)
    try errors?.finish()
    try losses?.finish()
    if !isWhole, isSound, sink.steps == steps {
      try resumption?.journal.check(always: true) { (now) throws(ConversionError) in
        try settle(&now)
      }
    }
    resumption?.end(isWhole: isWhole)
  }

  private var before: Tally { resumption?.start.tally ?? Tally() }

  private func settle(_ checkpoint: inout Checkpoint) throws(ConversionError) {
    isSound = false
    try sink.settle(for: &checkpoint)
    try errors?.settle()
    try losses?.settle()
    isSound = true
  }
}

import ConvertCore
import NewsBundle

/// One run of the default command: from operands through the pipeline to the target.
struct ArticlesRun {
  let reader: DocumentReader
  let target: Target
  let policy: LossPolicy
  let printer: MessagePrinter
  let selection: Selection
  let validation: OutputValidation?
  let batch: BatchArguments
  let workers: Int
  /// The options that the output depends on.
  let decisive: [String]

  /// Converts the operands and tells what there is to tell.
  func convert(_ operands: Operands) throws -> Tally {
    do throws(ConversionError) {
      let tally = try run(operands)
      printer.finish()
      let isBatch = operands.requests.count + operands.passedOver.count != 1 || tally.read > 1
      if isBatch || batch.dryRun {
        printer.summarize(tally, isDry: batch.dryRun, errors: batch.errorsFile)
      }
      return tally
    } catch {
      if error.diagnostic.code == .brokenPipe { throw CommandFailure(.done) }
      printer.report(error.diagnostic)
      throw CommandFailure(ExitStatus(of: error.diagnostic.code))
    }
  }

  private func run(_ operands: Operands) throws(ConversionError) -> Tally {
    var converter = try ArticleConverter(
      to: target.format, options: target.options, policy: policy, encoding: target.encoding)
    converter.check = validation?.check
    let pipeline = Pipeline(
      reader, converter, shape: target.shape(separator: converter.writer.separator),
      workers: workers)
    let requests = target.container == nil ? operands.requests : operands.inOrder
    let resumption = try resumption(of: requests)
    let start = resumption?.start ?? Checkpoint()
    let inputs = operands.files
    // Before the sink, so that it spares them.
    let errors = try file(batch.errorsFile, sparing: inputs, size: start.errors)
    let losses = try file(batch.lossFile, sparing: inputs, size: start.losses)
    let sink = try sink(for: operands, resumption)
    let ledger = RunLedger(
      requests, to: sink, printer: printer, errors: errors, losses: losses,
      progress: batch.progress.meter(
        inputs: operands.requests.count, bytes: operands.size, besides: printer),
      resumption: resumption, mostErrors: batch.mostErrors)
    try ledger.pass(over: operands.passedOver)
    Signals.endRunsGently()
    var tally = Tally(of: operands.passedOver) + start.tally
    do throws(ConversionError) {
      if target.keepsOriginals {
        let run = OriginalsRun(
          reader: reader, selection: selection, workers: workers, observer: ledger)
        tally = tally + (try run.store(operands, to: sink))
      } else {
        tally =
          tally
          + (try pipeline.run(
            Array(requests.dropFirst(start.inputs)), to: sink, goingOn: start.isBegun,
            observer: ledger))
      }
      // What was broken off gets no name.
      if ledger.course == .goOn { try sink.finish() }
    } catch {
      try? ledger.end(tally, isWhole: false)
      throw error
    }
    try ledger.end(tally, isWhole: ledger.course == .goOn)
    return tally
  }

  /// The journal of the run, where one is kept.
  ///
  /// A run that stores documents as they are begins anew.
  private func resumption(of requests: [InputRequest]) throws(ConversionError) -> Resumption? {
    guard batch.resume, !batch.dryRun, !target.keepsOriginals else {
      return nil
    }
    return try Resumption(of: target, options: decisive, requests: requests, batch)
  }

  private func sink(
    for operands: Operands, _ resumption: Resumption?
  ) throws(ConversionError) -> any RunSink {
    let inputs = operands.files
    if batch.dryRun { return DrySink() }
    if let container = target.container?.container {
      return try ContainerSink(
        container.init(
          options: target.containerOptions, workers: workers, spill: reader.makeSpill),
        to: stream(sparing: inputs, resumption), resumption)
    }
    if let folder = target.folder {
      // Who ends at a failure, or goes on behind a document, needs the documents in their order.
      let isShared = batch.mostErrors == nil && target.areApart(operands.requests)
      return FolderSink(
        folder, sparing: inputs, besides: resumption?.written, shared: isShared)
    }
    return try stream(sparing: inputs, resumption)
  }

  private func stream(
    sparing inputs: InputFiles, _ resumption: Resumption?
  ) throws(ConversionError) -> StreamSink {
    let path: FilePath? = if case .file(let path) = target.place { path } else { nil }
    return try StreamSink(
      path, sparing: inputs, encoder: target.coding?.encoder(),
      resumption)
  }

  private func file(
    _ argument: String?, sparing inputs: InputFiles, size: Int
  ) throws(ConversionError) -> DiagnosticFile? {
    guard let argument else { return nil }
    return try DiagnosticFile(FilePath(argument: argument), sparing: inputs, size: size)
  }
}

extension Tally {
  /// The account of what could not even be opened.
  fileprivate init(of diagnostics: [Diagnostic]) {
    self.init()
    for diagnostic in diagnostics {
      if diagnostic.severity == .error {
        read += 1
        failed += 1
      } else {
        skipped += 1
      }
    }
  }
}

extension ExitStatus {
  /// The status of a run that an error of this code has ended.
  fileprivate init(of code: DiagnosticCode) {
    switch code {
    case .severalArticles, .journalOptions, .journalOutput, "option.value": self = .usage
    case .noOutput, .journalInUse, .unsafePath, .outputCollision: self = .cannotCreate
    default: self = .inputOutput
    }
  }
}

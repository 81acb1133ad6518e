import ConvertCore
import NewsBundle

/// One run of the default command: from operands through the pipeline to the target.
struct ArticlesRun {
  let reader: DocumentReader
  let target: Target
  let policy: LossPolicy
  let printer: MessagePrinter
  let selection: Selection

  /// Converts the operands and tells what there is to tell.
  func convert(_ operands: Operands, workers: Int) throws -> Tally {
    do throws(ConversionError) {
      var tally = try run(operands, workers: workers)
      printer.finish()
      tally.add(operands.passedOver)
      if operands.requests.count + operands.passedOver.count != 1 || tally.read > 1 {
        printer.summarize(tally)
      }
      return tally
    } catch {
      if error.diagnostic.code == .brokenPipe { throw CommandFailure(.done) }
      printer.report(error.diagnostic)
      throw CommandFailure(ExitStatus(of: error.diagnostic.code))
    }
  }

  private func run(_ operands: Operands, workers: Int) throws(ConversionError) -> Tally {
    let converter = try ArticleConverter(
      to: target.format, options: target.options, policy: policy)
    let pipeline = Pipeline(
      reader, converter, shape: target.shape(separator: converter.writer.separator),
      workers: workers)
    let report: (Diagnostic) -> Void = { printer.report($0) }
    if let container = target.container?.container {
      let sink = ContainerSink(
        try container.init(
          options: target.containerOptions, workers: workers, spill: target.spill),
        to: stream(sparing: operands.files))
      let tally =
        target.keepsOriginals
        ? try OriginalsRun(
          reader: reader, selection: selection, workers: workers, printer: printer
        ).store(operands, to: sink)
        : try pipeline.run(operands.inOrder, to: sink, report: report)
      try sink.finish()
      return tally
    }
    guard case .folder(let folder) = target.place else {
      return try pipeline.run(
        operands.requests, to: stream(sparing: operands.files), report: report)
    }
    let sink = FolderSink(folder, sparing: operands.files) { nil }
    let tally = try pipeline.run(operands.requests, to: sink, report: report)
    try sink.finish()
    return tally
  }

  private func stream(sparing inputs: Set<FileIdentity>) -> StreamSink {
    let path: FilePath? = if case .file(let path) = target.place { path } else { nil }
    return StreamSink(path, sparing: inputs, encoder: target.coding?.encoder())
  }
}

extension Tally {
  /// Counts what could not even be opened.
  fileprivate mutating func add(_ diagnostics: [Diagnostic]) {
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
    case .severalArticles: self = .usage
    case .noOutput, .unsafePath, "output.collision", "bundle.duplicate-path", "bundle.path":
      self = .cannotCreate
    default: self = .inputOutput
    }
  }
}

import ArgumentParser
import ArticleModel
import ConvertCore
import NewsBundle
import StandardFormats

/// Adds articles to a bundle.
struct BundleAppendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "append",
    abstract: "Add articles to a bundle; the old ones stay byte for byte.",
    discussion: "A path that is in the bundle is refused, and then nothing is changed.")

  @Argument(help: "A bundle.")
  var bundle: String

  @Argument(help: ArgumentHelp("Files, folders, bundles, or -.", valueName: "IN"))
  var inputs: [String]

  @OptionGroup(title: "Formats") var formats: FormatArguments

  @OptionGroup(title: "Selecting") var selection: SelectionArguments

  @OptionGroup(title: "Losses") var losses: LossArguments

  @OptionGroup(title: "Limits") var limits: LimitArguments

  @OptionGroup(title: "Running") var running: RunArguments

  @OptionGroup(title: "Running") var progress: ProgressArguments

  func run() throws {
    let registry = StandardFormats.registry
    let printer = running.printer
    let policy = try losses.policy()
    let encoding = try formats.outputEncoding()
    let selection = try selection.selection()
    var reader = try formats.reader(
      registry, limits: limits.limits,
      where: formats.keepsOriginals ? [] : self.selection.conditions)
    let file = try ArchiveFile(bundle, limits.limits, printer)
    let folder = file.path.folder
    reader.makeSpill = { SpillFile(in: folder) }
    let operands = Operands(inputs.map { Operands.Name($0) }, limits: limits.limits)
    operands.passedOver.forEach(printer.report)
    let archive = try printer.running { () throws(ConversionError) in
      try BundleArchive(file.source, named: file.name, limits: file.limits)
    }
    let format = try format(of: archive, printer, in: registry)
    try formats.check(with: [format, .bundle], in: registry)
    let meter = progress.meter(
      inputs: operands.requests.count,
      bytes: operands.size.map { $0 + archive.payloadSize }, besides: printer)
    let observer = MeteredObserver(printer, meter)
    let tally = try printer.running { () throws(ConversionError) in
      let sink = AppendSink(
        file, archive, meter,
        try BundleWriter(
          appendingTo: archive,
          options: Format.bundle.options(formats.options)
            .dated(unlessGivenIn: formats.options, for: .bundle),
          workers: running.workers, spill: reader.makeSpill))
      let tally: Tally
      if formats.keepsOriginals {
        let run = OriginalsRun(
          reader: reader, selection: selection, workers: running.workers, observer: observer)
        tally = try run.store(operands, to: sink)
      } else {
        let converter = try ArticleConverter(
          to: format, options: format.options(formats.options), policy: policy,
          encoding: encoding)
        let shape = OutputShape.documentPerArticle(
          fileExtension: format.descriptor.extensions[0])
        let pipeline = Pipeline(reader, converter, shape: shape, workers: running.workers)
        tally = try pipeline.run(operands.inOrder, to: sink, observer: observer)
      }
      try sink.finish()
      return tally
    }
    meter?.end(tally)
    printer.finish()
    printer.summarize(tally)
    let failed = tally.failed + operands.passedOver.count
    if failed > 0 { throw CommandFailure(tally.written > 0 ? .someFailed : .allFailed) }
  }

  /// The format of new members: what the user says, else that of the first member.
  private func format(
    of archive: BundleArchive, _ printer: MessagePrinter, in registry: FormatRegistry
  ) throws -> Format {
    var name = formats.keepsOriginals ? "json" : formats.to
    if name == nil {
      name = try printer.running { () throws(ConversionError) in try archive.memberFormat?.string }
    }
    let format = try registry.named(name ?? "json", for: "--to")
    guard format.writer != nil else {
      throw CommandFailure(
        .usage, "convert: expected a format that is written, found \(format.name)")
    }
    return format
  }
}

import ArgumentParser
import ArticleModel
import ConvertCore
import Glibc
import StandardFormats
import Wirecopy

/// The default command: converts articles.
struct ArticlesCommand: ParsableCommand {
  static let configuration: CommandConfiguration = {
    var configuration = CommandConfiguration(
      commandName: "convert",
      abstract: "Convert news articles between formats; nothing is lost in silence.",
      usage: """
        convert [options] IN...
        convert bundle list|cat|extract|verify|append|salvage BUNDLE ...
        convert formats [NAME] [--json] [--markdown]
        convert inspect [--explain] [--json] FILE
        convert diff [--json] A B
        convert validate [options] FILE...
        convert schemas list|install|path
        """,
      discussion: """
        The input's format is found by its content, the output's by the name of OUT or by --to; \
        .gz is taken off and put on. 'convert formats' lists the formats, and 'convert formats NAME' \
        the options of one and what it keeps.

        Exit status: 0 all done, 2 some inputs failed, 3 every input failed, 4 a loss was refused by \
        --strict, 64 wrong usage, 66 no such input, 73 cannot create the output, 74 input or output \
        error.
        """,
      version: "wirecopy \(WirecopyVersion.current) (convert: a converter of news articles)")
    // Nothing shows this name, but who has one is not asked for a script for the shell: that question costs
    // two more runs of the parser, and a fifth of the time in which the program starts.
    if !ProgramArguments.askForCompletions { configuration._superCommandName = "" }
    return configuration
  }()

  @Argument(
    help: ArgumentHelp(
      "Files, folders (with all below them), bundles, bundle!path, or - for standard input.",
      valueName: "IN"))
  var operands: [String] = []

  @Option(
    name: .customLong("files-from"),
    help: ArgumentHelp(
      "Take inputs from a file, one a line, - for standard input; repeatable.", valueName: "LIST"))
  var lists: [String] = []

  @Flag(name: .customShort("0"), help: "The lists end each input with NUL, not with a line end.")
  var endsWithNUL = false

  @OptionGroup(title: "Formats") var formats: FormatArguments

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file; to a folder where OUT ends in / or is one. Else to standard output.",
      valueName: "OUT"))
  var output: String?

  @Flag(help: "Hold each article against the schema of its format before it is written.")
  var validate = false

  @OptionGroup var schemas: SchemaArguments

  @OptionGroup(title: "Selecting") var selection: SelectionArguments

  @OptionGroup(title: "Editing") var editing: EditArguments

  @OptionGroup(title: "Losses") var losses: LossArguments

  @OptionGroup(title: "Batches") var batch: BatchArguments

  @OptionGroup(title: "Limits") var limits: LimitArguments

  @OptionGroup(title: "Running") var running: RunArguments

  func run() throws {
    let registry = StandardFormats.registry
    let target = try Target(output, formats, in: registry)
    let policy = try losses.policy()
    let selection = try selection.selection()
    let limits = limits.limits
    var reader = try formats.reader(
      registry, limits: limits, where: formats.keepsOriginals ? [] : self.selection.conditions)
    reader.edits = try editing.edits()
    let spillFolder = target.spillFolder
    reader.makeSpill = { SpillFile(in: spillFolder) }
    if formats.keepsOriginals, !reader.edits.isEmpty {
      throw CommandFailure(
        .usage, "convert: expected -t FORMAT with --set, found -t original, which changes nothing")
    }
    let validation = validate ? try OutputValidation(target.format, schemas) : nil
    let printer = running.printer
    let names = try inputs(printer)
    let operands = Operands(names, limits: limits, apartFrom: target.folder, stamps: batch.resume)
    let isHopeless = operands.passedOver.contains { $0.severity == .error }
    if isHopeless, operands.requests.isEmpty {
      operands.passedOver.forEach(printer.report)
      throw CommandFailure(operands.missing == names.count ? .noInput : .allFailed)
    }
    try target.refuseCollisions(in: operands.requests, reader, selection)
    let run = ArticlesRun(
      reader: reader, target: target, policy: policy, printer: printer, selection: selection,
      validation: validation, batch: batch, workers: running.workers, decisive: decisive)
    let tally = try run.convert(operands)
    if let status = ExitStatus(ofSignal: Signals.received) { throw CommandFailure(status) }
    if let status = tally.failure { throw CommandFailure(status) }
  }
}

extension Tally {
  /// The exit status of a run that was not wholly a success.
  fileprivate var failure: ExitStatus? {
    if failed == 0 { return nil }
    if refused == failed { return .lossRefused }
    return written == 0 ? .allFailed : .someFailed
  }
}

extension ExitStatus {
  /// The status of a run that a signal has ended, or nothing for 0.
  fileprivate init?(ofSignal number: Int32) {
    switch number {
    case 0: return nil
    case SIGHUP: self = .hungUp
    case SIGTERM: self = .terminated
    default: self = .interrupted
    }
  }
}

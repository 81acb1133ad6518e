import ArgumentParser
import ConvertCore
import NewsBundle

/// Writes an archive's documents to files, as they are.
struct BundleExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write the documents of an archive to files below a folder, as they are.")

  @Argument(help: "A bundle, or another tar archive.")
  var bundle: String

  @Argument(help: "Paths, folders or patterns such as '2023/*.json' in it (default: all).")
  var paths: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write below (default: the current one).", valueName: "DIR"))
  var output = "."

  @OptionGroup(title: "Selecting") var selection: SelectionArguments

  @OptionGroup(title: "Limits") var limits: LimitArguments

  @OptionGroup(title: "Running") var progress: ProgressArguments

  func run() throws {
    let printer = MessagePrinter(isQuiet: false, isVerbose: false, color: .auto)
    let file = try ArchiveFile(bundle, limits.limits, printer)
    let selection = try selection.selection(paths)
    let inputs = InputFiles(file.path)
    let sink = FolderSink(FilePath(argument: output), sparing: inputs)
    let isEntered = selection.hasPaths || selection.needsManifest
    var extraction = Extraction(
      file: file, selection: selection, sink: sink, printer: printer,
      // Of a part it is not known how many bytes it is.
      meter: progress.meter(
        inputs: 1, bytes: isEntered ? nil : file.source.size, besides: printer))
    try printer.running { () throws(ConversionError) in
      if isEntered, let archive = try file.bundle() {
        try extraction.run(in: archive)
      } else {
        try selection.requireNoManifest(for: file.name)
        try extraction.run()
      }
      try sink.finish()
    }
    extraction.end()
    if extraction.failed > 0 || extraction.written == 0 && selection.hasPaths {
      throw CommandFailure(extraction.written > 0 ? .someFailed : .allFailed)
    }
  }
}

/// One run of `extract`.
private struct Extraction {
  let file: ArchiveFile
  let selection: Selection
  let sink: FolderSink
  let printer: MessagePrinter
  let meter: ProgressMeter?
  var written = 0
  var failed = 0

  private func tally(_ written: Int, failed: Int = 0) -> Tally {
    var tally = Tally()
    tally.read = written + failed
    tally.written = written
    tally.failed = failed
    return tally
  }

  /// Shows how far the run has come.
  func end() {
    meter?.count(1)
    meter?.end(tally(written, failed: failed))
  }

  /// Extracts from an archive's start to its end.
  mutating func run() throws(ConversionError) {
    do throws(ConversionError) {
      var written = 0
      var refused = 0
      defer {
        self.written = written
        failed += refused
      }
      failed += try file.walk(printer) { (walk, path, _) throws(ConversionError) in
        guard selection.matches(path: path), try begins(path, &refused) else { return }
        while let chunk = try walk.nextChunk() { try sink.write(chunk) }
        try sink.end()
        written += 1
        meter?.show(tally(written))
      }
      if written == 0, selection.hasPaths { tellNothing() }
    } catch {
      // What came before the damage is there.
      if error.isOutput || written == 0 { throw error }
      printer.report(error.diagnostic)
      failed += 1
    }
  }

  /// Extracts what the manifest says was asked for.
  mutating func run(in archive: BundleArchive) throws(ConversionError) {
    let context = ConversionContext(
      file.name, limits: file.limits, makeSpill: { SpillFile(in: nil) })
    var written = 0
    var refused = 0
    defer {
      context.log.take().forEach(printer.report)
      (self.written, failed) = (written, context.log.failures + refused)
    }
    try archive.forEachArticle(of: selection, refusingTwins: true, in: context) {
      (entry, bytes) throws(ConversionError) in
      context.log.take().forEach(printer.report)
      guard try begins(entry.path, &refused) else { return }
      try sink.write(bytes)
      try sink.end()
      written += 1
      meter?.show(tally(written))
    }
    if written == 0, context.log.failures == 0 { tellNothing() }
  }

  /// Begins a file; false where another one's name stands in its way, which is told.
  private func begins(_ path: String, _ refused: inout Int) throws(ConversionError) -> Bool {
    do throws(ConversionError) {
      try sink.begin(path)
      return true
    } catch {
      guard error.diagnostic.code == .outputCollision else { throw error }
      printer.report(error.diagnostic)
      refused += 1
      return false
    }
  }

  private func tellNothing() {
    printer.report(
      Diagnostic(
        .error, .bundleNoEntry, "expected an entry that was asked for, found none",
        at: SourceLocation(file.name)))
  }
}

extension ConversionError {
  /// Whether it is about writing, so that no further file can be written either.
  fileprivate var isOutput: Bool {
    [.noOutput, .inputOutput, .unsafePath].contains(diagnostic.code)
  }
}

import ArgumentParser
import ArticleModel
import ConvertCore
import NewsBundle
import StandardFormats

/// Saves what is whole in a damaged bundle.
struct BundleSalvageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage",
    abstract: "Save every whole article of a damaged or truncated bundle, and say what is lost.",
    discussion: """
      Exit status: 0 nothing was lost, 2 something was, 3 nothing could be saved, 66 no such file.
      """)

  @Argument(help: "A damaged bundle.")
  var bundle: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A new bundle; or a folder, where OUT ends in / or is one.", valueName: "OUT"))
  var output: String

  @OptionGroup(title: "Encodings") var decoding: DecodingArguments

  @OptionGroup(title: "Limits") var limits: LimitArguments

  @OptionGroup(title: "Running") var running: RunArguments

  @OptionGroup(title: "Running") var progress: ProgressArguments

  func run() throws {
    let printer = running.printer
    let file = try ArchiveFile(bundle, limits.limits, printer)
    let reader = DocumentReader(
      StandardFormats.registry, limits: file.limits, decoding: try decoding.options())
    let inputs = InputFiles(file.path)
    let target = FilePath(argument: output)
    let isFolder = target.endsWithSlash || target.status()?.isFolder ?? false
    let folder = isFolder ? FolderSink(target, sparing: inputs) : nil
    let container = try ContainerSink(
      BundleWriter(
        options: Format.bundle.defaults.dated(for: .bundle),
        workers: running.workers, spill: { SpillFile(in: target.folder) }),
      to: try StreamSink(target, sparing: inputs, encoder: nil))
    let sink: any DocumentSink = folder ?? container
    let meter = progress.meter(
      inputs: 1, bytes: file.source.size, articles: ArchiveFile.articleCount(of: [bundle]),
      besides: printer)
    var tally = Tally()
    let survey = try printer.running { () throws(ConversionError) in
      let survey = try BundleSurvey(
        file.source, named: file.name, limits: file.limits, workers: running.workers,
        report: printer.report
      ) { (article) throws(ConversionError) in
        try Self.save(article, to: sink, reader, printer)
        tally.read += 1
        tally.written += 1
        meter?.show(tally)
      }
      try survey.run()
      try container.finish()
      try folder?.finish()
      return survey
    }
    tally.read += survey.damaged
    tally.failed += survey.damaged
    meter?.count(1)
    meter?.end(tally)
    printer.tell("\(file.name): \(survey.whole) saved, \(survey.damaged) damaged")
    if survey.whole == 0 { throw CommandFailure(.allFailed) }
    if survey.damaged > 0 || survey.findings > 0 { throw CommandFailure(.someFailed) }
  }

  private static func save(
    _ article: SurveyedArticle, to sink: any DocumentSink, _ reader: DocumentReader,
    _ printer: MessagePrinter
  ) throws(ConversionError) {
    do throws(ConversionError) {
      try sink.begin(article.path)
      sink.note(
        article.article.format == nil ? summary(of: article, reader) : article.article)
      try sink.write(article.bytes)
      try sink.end()
    } catch {
      // Two articles of one path: the first is saved.
      guard [.outputCollision, .unsafePath].contains(error.diagnostic.code) else { throw error }
      printer.report(error.diagnostic)
    }
  }

  /// What the new manifest is to say of an article of which the old one cannot be read.
  private static func summary(
    of article: SurveyedArticle, _ reader: DocumentReader
  ) -> ArticleSummary {
    // An article that cannot be read is saved all the same.
    let found = try? reader.summary(
      of: DocumentName(article.path), article.bytes, log: DiagnosticLog())
    return found?.article ?? ArticleSummary()
  }
}

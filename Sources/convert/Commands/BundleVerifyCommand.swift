import ArgumentParser
import ConvertCore
import NewsBundle

/// Checks bundles and names every damaged article.
struct BundleVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every block, article and line of a bundle, and name all that is damaged.",
    discussion: "Exit status: 0 nothing found, 1 something is damaged, 66 no such file.")

  @Argument(help: "Bundles.")
  var bundles: [String]

  @OptionGroup(title: "Limits") var limits: LimitArguments

  @OptionGroup(title: "Running") var running: RunArguments

  @OptionGroup(title: "Running") var progress: ProgressArguments

  func run() throws {
    let printer = running.printer
    var findings = 0
    let sizes = bundles.map { Int(FilePath(argument: $0).status()?.st_size ?? 0) }
    let meter = progress.meter(
      inputs: bundles.count, bytes: sizes.reduce(0, +),
      articles: ArchiveFile.articleCount(of: bundles), besides: printer)
    var tally = Tally()
    for bundle in bundles {
      let file = try ArchiveFile(bundle, limits.limits, printer)
      let survey = try printer.running { () throws(ConversionError) in
        let survey = try BundleSurvey(
          file.source, named: file.name, limits: file.limits, workers: running.workers,
          report: printer.report
        ) { _ in
          tally.read += 1
          meter?.show(tally)
        }
        try survey.run()
        return survey
      }
      findings += survey.findings
      tally.read += survey.damaged
      tally.failed += survey.damaged
      meter?.count(1)
      printer.tell("\(file.name): \(survey.whole) whole, \(survey.damaged) damaged")
    }
    meter?.end(tally)
    if findings > 0 { throw CommandFailure(.findings) }
  }
}

extension MessagePrinter {
  /// Prints a line that is no diagnostic.
  func tell(_ line: String) {
    if !isQuiet { StandardError.write(line: line.printable) }
  }
}

import ArgumentParser
import ArticleModel
import ConvertCore
import JSONKit
import StandardFormats

/// Shows what is in a document, and how the reader knew.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert inspect",
    abstract: "Show a document's format, its articles' fields, and the outline of their bodies.")

  @Argument(help: "A file, or - for standard input.")
  var file: String

  @Option(name: .shortAndLong, help: "The format of the file; else it is found.")
  var from: String?

  @Flag(help: "Print JSON: the articles, with the diagnostics beside them.")
  var json = false

  @Flag(help: "Tell for each field where it was found, by which rule, and how sure that is.")
  var explain = false

  @OptionGroup(title: "Encodings") var decoding: DecodingArguments

  @OptionGroup(title: "Limits") var limits: LimitArguments

  func run() throws {
    let registry = StandardFormats.registry
    let given = try from.map { try registry.named($0, for: "--from") }
    let options = try decoding.options()
    let printer = MessagePrinter(isQuiet: false, isVerbose: false, color: .auto)
    let inspection: Inspection
    do throws(ConversionError) {
      inspection = try Inspection(
        of: file, as: given, in: registry, limits: limits.limits, decoding: options,
        explaining: explain)
    } catch {
      printer.report(error.diagnostic)
      throw CommandFailure(error.diagnostic.code == .noSuchInput ? .noInput : .allFailed)
    }
    try StandardOutput.write(json ? inspection.json : inspection.text)
    if !json { inspection.diagnostics.forEach(printer.report) }
    if let status = inspection.failure { throw CommandFailure(status) }
  }
}

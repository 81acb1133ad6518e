import ArgumentParser
import ConvertCore
import StandardFormats
import XMLKit

/// Checks documents: that they are well-formed, and that they are what their schemas say.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert validate",
    abstract: "Check documents against schemas, and name the place of every fault.",
    discussion: """
      Exit status: 0 valid, 1 something was found, 2 some inputs could not be read, 3 none could, \
      64 wrong usage or a schema that is not there or broken, 66 no such input.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders (with all below them), bundles, or - for standard input.",
      valueName: "file"))
  var inputs: [String] = ["-"]

  @Option(
    help: ArgumentHelp(
      "A schema in XSD, RELAX NG or DTD; repeatable.", valueName: "file"))
  var schema: [String] = []

  @Option(
    name: .customLong("max-errors"),
    help: ArgumentHelp("The most findings of a document (default 100).", valueName: "count"))
  var maxErrors: PositiveNumber?

  @OptionGroup(title: "Limits") var limits: LimitArguments

  @OptionGroup(title: "Running") var running: RunArguments

  func run() throws {
    let printer = running.printer
    let limits = limits.limits
    let schemas = try schema.map { try SchemaFolder.compile($0, printer) }
    let operands = Operands(inputs, limits: limits)
    for diagnostic in operands.passedOver { printer.report(diagnostic) }
    let run = ValidationRun(
      schemas: schemas, mostFindings: maxErrors?.value ?? 100, limits: limits,
      registry: StandardFormats.registry)
    var tally = ValidationTally(operands)
    try printer.running { () throws(ConversionError) in
      try run.validate(operands.requests, workers: running.workers) { document in
        tally.add(document)
        document.findings.forEach(printer.report)
        if document.leftOut > 0 { printer.report(document.cut) }
      }
    }
    printer.summarize(tally)
    if let status = tally.failure { throw CommandFailure(status) }
  }
}

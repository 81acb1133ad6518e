import ArgumentParser
import ConvertCore
import NewsRules
import Reports
import StandardFormats
import XMLKit

/// Checks documents: that they are well-formed, what their schemas say, and what a newsroom expects.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert validate",
    abstract: "Check documents against schemas and news rules, and name the place of every fault.",
    discussion: """
      Without --schema each document is held against the schema of its own format: the native XML's \
      is built in, those of NewsML-G2, NITF and NewsML 1 are found by the version that the document \
      names among the installed ones ('convert schemas'). Nothing is ever had from the network.

      Exit status: 0 valid, 1 something was found, 2 some inputs could not be read, 3 none could, \
      64 wrong usage or a schema that is not there, 66 no such input.
      """)

  /// Which rules there are.
  enum RuleSet: String, ExpressibleByArgument, CaseIterable {
    case news
    case none
  }

  @Argument(
    help: ArgumentHelp(
      "Files, folders (with all below them), bundles, or - for standard input.",
      valueName: "file"))
  var inputs: [String] = ["-"]

  @Option(
    help: ArgumentHelp(
      "A schema in XSD, RELAX NG or DTD, or the name of one ('convert schemas list'); repeatable.",
      valueName: "file|name"))
  var schema: [String] = []

  @OptionGroup var schemas: SchemaArguments

  @Option(help: "The rules for articles: news or none (default: news, but none with --schema).")
  var rules: RuleSet?

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("Turn a rule off; repeatable.", valueName: "name=off"))
  var switches: [String] = []

  @Flag(help: "List the rules, with what each expects and why.")
  var listRules = false

  @Option(
    help: ArgumentHelp(
      "The form of the report: \(ReportForm.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "form"))
  var report = "text"

  @Option(
    name: .customLong("max-errors"),
    help: ArgumentHelp("The most findings of a document (default 100).", valueName: "count"))
  var maxErrors: PositiveNumber?

  @OptionGroup(title: "Limits") var limits: LimitArguments

  @OptionGroup(title: "Running") var running: RunArguments

  func run() throws {
    if listRules { return try StandardOutput.write(NewsRules.listing) }
    guard let form = ReportForm(rawValue: report) else {
      let forms = ReportForm.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(
        .usage, "convert: expected one of \(forms) for --report, found '\(report)'")
    }
    let printer = running.printer
    let plan = try plan(printer)
    let operands = Operands(inputs.map { Operands.Name($0) }, limits: plan.limits)
    for diagnostic in operands.passedOver where diagnostic.severity != .error {
      printer.report(diagnostic)
    }
    let reporter = ValidationReporter(form, plan.rules, most: plan.mostFindings, operands)
    try printer.running { () throws(ConversionError) in
      try reporter.begin(operands.passedOver)
      try ValidationRun(plan: plan).validate(operands.requests, workers: running.workers) {
        (document) throws(ConversionError) in
        try reporter.add(document)
      }
      try reporter.finish()
    }
    printer.tell(reporter.tally.line)
    if let status = reporter.tally.failure { throw CommandFailure(status) }
  }

  private func plan(_ printer: MessagePrinter) throws -> ValidationPlan {
    let registry = StandardFormats.registry
    do throws(ConversionError) {
      let shelf = SchemaShelf(try InstalledSchemas(schemas.path))
      var compiled: [CompiledSchema] = []
      for name in schema { compiled.append(try shelf.schema(named: name, in: registry)) }
      let wantsRules = rules.map { $0 == .news } ?? schema.isEmpty
      return ValidationPlan(
        schemas: compiled, shelf: shelf, rules: wantsRules ? try enabledRules() : nil,
        mostFindings: maxErrors?.value ?? 100, limits: limits.limits, registry: registry)
    } catch {
      printer.report(error.diagnostic)
      throw CommandFailure(.usage)
    }
  }

  private func enabledRules() throws(ConversionError) -> NewsRules {
    var disabled: Set<String> = []
    for given in switches {
      let parts = given.split(separator: "=", maxSplits: 1).map(String.init)
      let isKnown = parts.first.flatMap(NewsRules.named) != nil
      guard isKnown, parts.count == 2, ["on", "off"].contains(parts[1]) else {
        let names = NewsRules.all.map(\.name).joined(separator: ", ")
        throw ConversionError(
          "option.value", "expected NAME=off with one of \(names), found '\(given)'",
          at: SourceLocation(DocumentName("--rule")))
      }
      if parts[1] == "off" { disabled.insert(parts[0]) } else { disabled.remove(parts[0]) }
    }
    return NewsRules(without: disabled)
  }
}

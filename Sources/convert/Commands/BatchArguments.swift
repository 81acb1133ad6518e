import ArgumentParser
import ConvertCore

/// How a batch goes on, and what is kept of how it went.
struct BatchArguments: ParsableArguments {
  @Flag(
    help: """
      Keep a journal beside the output, and go on where a run with the same options was cut off; to \
      be given from the start.
      """)
  var resume = false

  @Flag(help: "Do everything but write the output.")
  var dryRun = false

  @Flag(help: "End the run with the first failure.")
  var failFast = false

  @Option(
    name: .customLong("max-errors"),
    help: ArgumentHelp("End the run with this many failures.", valueName: "count"))
  var maxErrors: PositiveNumber?

  @Option(
    name: .customLong("errors"),
    help: ArgumentHelp("Write a JSON object for each failed input, one a line.", valueName: "FILE"))
  var errorsFile: String?

  @Option(
    name: .customLong("loss"),
    help: ArgumentHelp("Write a JSON object for each loss, one a line.", valueName: "FILE"))
  var lossFile: String?

  @OptionGroup var progress: ProgressArguments

  /// The number of failures that ends the run.
  var mostErrors: Int? { failFast ? 1 : maxErrors?.value }
}

import ArgumentParser
import ConvertCore
import StandardFormats

/// Compares two files as articles.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert diff",
    abstract: "Compare two files as articles, field by field, whatever their formats.",
    discussion: """
      Articles are paired by id and version, then by id, then by their order. A line with ~ is of what \
      differs, with - of what only A has, with + of what only B has; in a text, [-words-] are only in A \
      and {+words+} only in B.

      Exit status: 0 the same, 1 they differ, 2 one could not be read, or not wholly, 3 neither could, \
      64 wrong usage, 66 no such file.
      """)

  @Argument(
    help: ArgumentHelp(
      "A file, a folder, a bundle, a member (bundle.tar.gz!path), or - for standard input.",
      valueName: "A"))
  var old: String

  @Argument(help: ArgumentHelp("The other.", valueName: "B"))
  var new: String

  @Option(name: .shortAndLong, help: "The format of both; else it is found.")
  var from: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Encodings") var decoding: DecodingArguments

  @OptionGroup(title: "Limits") var limits: LimitArguments

  func run() throws {
    if old == "-", new == "-" {
      throw CommandFailure(
        .usage, "convert: expected standard input once, found it as A and as B")
    }
    let registry = StandardFormats.registry
    let format = try from.map { try registry.named($0, for: "--from") }
    let reader = DocumentReader(
      registry, format: format, limits: limits.limits, decoding: try decoding.options())
    let printer = MessagePrinter(isQuiet: false, isVerbose: false, color: .auto)
    let sides = [old, new].map { ComparedFile($0, reader) }
    for side in sides { side.diagnostics.forEach(printer.report) }
    if sides.contains(where: \.isMissing) { throw CommandFailure(.noInput) }
    let failures = sides.count { $0.articles.isEmpty }
    if failures > 0 { throw CommandFailure(failures == 2 ? .allFailed : .someFailed) }
    let comparison = FileComparison(sides[0], sides[1])
    try StandardOutput.write(json ? comparison.json : comparison.text)
    if sides.contains(where: \.hasErrors) { throw CommandFailure(.someFailed) }
    if !comparison.isSame { throw CommandFailure(.findings) }
  }
}

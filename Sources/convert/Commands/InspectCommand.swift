import ArgumentParser
import ArticleModel
import ConvertCore
import StandardFormats

/// Shows what is in a file and how the reader knew.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert inspect",
    abstract: "Show the format of a document, its articles' fields, and the outline of the body.")

  @Argument(help: "A file, or - for standard input.")
  var file: String

  @Option(name: .shortAndLong, help: "The format of the file; else it is found.")
  var from: String?

  @Flag(help: "Print JSON: the articles with the diagnostics beside them.")
  var json = false

  func run() throws {}
}

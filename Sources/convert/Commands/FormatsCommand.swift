import ArgumentParser
import ConvertCore
import StandardFormats

/// Lists the formats, or tells of one what it keeps and which options it takes.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert formats",
    abstract: "List what can be read and written, or one format's options and what it keeps.")

  @Argument(help: "A format.")
  var name: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print the matrix of formats and features as a Markdown table.")
  var markdown = false

  @Flag(help: "Print what survives the way from each format into each other and back, measured.")
  var matrix = false

  func run() throws {
    let registry = StandardFormats.registry
    let formats = try name.map { [try registry.named($0)] } ?? registry.formats
    if json {
      try StandardOutput.write(FormatListing.json(formats))
    } else if markdown {
      try StandardOutput.write(FormatListing.markdown(formats))
    } else if matrix {
      try StandardOutput.write(FidelityMatrix(registry).markdown(from: formats))
    } else if name != nil, let format = formats.first {
      try StandardOutput.write(FormatListing.details(of: format))
    } else {
      try StandardOutput.write(FormatListing.table(formats))
    }
  }
}

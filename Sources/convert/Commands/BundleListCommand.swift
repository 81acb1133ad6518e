import ArgumentParser
import ConvertCore
import NewsBundle

/// Lists the articles of an archive.
struct BundleListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the paths in an archive, one a line.")

  @Argument(help: "A bundle, or another tar archive.")
  var bundle: String

  @Flag(name: .shortAndLong, help: "Show size, date, language and headline too.")
  var long = false

  @Flag(help: "Print the lines of the manifest, as JSON.")
  var json = false

  @OptionGroup(title: "Selecting") var selection: SelectionArguments

  @OptionGroup(title: "Limits") var limits: LimitArguments

  func run() throws {
    let printer = MessagePrinter(isQuiet: false, isVerbose: false, color: .auto)
    let file = try ArchiveFile(bundle, limits.limits, printer)
    let selection = try selection.selection()
    let lines = LineOutput()
    let refused = try printer.running { () throws(ConversionError) in
      do throws(ConversionError) {
        let refused = try list(file, selection, printer, to: lines)
        try lines.flush()
        return refused
      } catch {
        // What came before the damage is there.
        try lines.flush()
        throw error
      }
    }
    if refused > 0 { throw CommandFailure(.someFailed) }
  }

  /// Lists what is selected, and returns how many entries were refused.
  private func list(
    _ file: ArchiveFile, _ selection: Selection, _ printer: MessagePrinter, to lines: LineOutput
  ) throws(ConversionError) -> Int {
    if let archive = try file.bundle() {
      try archive.forEachEntry { (entry) throws(ConversionError) in
        if selection.matches(entry) { try lines.write(line(entry)) }
      }
      return 0
    }
    try selection.requireNoManifest(for: file.name)
    return try file.walk(printer) { (_, path, size) throws(ConversionError) in
      guard selection.matches(path: path) else { return }
      let entry = ManifestEntry(path: path, size: size, sha256: "", member: 0, offset: 0)
      try lines.write(line(entry))
    }
  }

  private func line(_ entry: ManifestEntry) -> String {
    if json { return entry.jsonLine }
    guard long else { return entry.path.printable }
    let article = entry.article
    let size = String(entry.size)
    let columns = [
      String(repeating: " ", count: max(0, 10 - size.utf8.count)) + size,
      article.published?.string ?? "-", article.language?.string ?? "-", entry.path,
      article.headline?.string ?? "-",
    ]
    return columns.joined(separator: "  ").printable
  }
}

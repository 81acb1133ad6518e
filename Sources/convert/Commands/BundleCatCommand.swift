import ArgumentParser
import ConvertCore
import Glibc
import NewsBundle

/// Writes documents of an archive to standard output.
struct BundleCatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cat", abstract: "Write documents of an archive to standard output.")

  @Argument(help: "A bundle, or another tar archive.")
  var bundle: String

  @Argument(help: "The paths in it; archive!path for one in an archive that is in it.")
  var paths: [String]

  @OptionGroup(title: "Limits") var limits: LimitArguments

  func run() throws {
    let printer = MessagePrinter(isQuiet: false, isVerbose: false, color: .auto)
    let file = try ArchiveFile(bundle, limits.limits, printer)
    let search = file.search
    var failed = 0
    for path in paths {
      do throws(ConversionError) {
        try STDOUT_FILENO.writeAll(try search.content(at: path), to: DocumentName("-"))
      } catch {
        if error.diagnostic.code == .brokenPipe { return }
        printer.report(error.diagnostic)
        if error.diagnostic.code == .bundleNoEntry, paths.count == 1 {
          throw CommandFailure(.noInput)
        }
        failed += 1
      }
    }
    if failed > 0 { throw CommandFailure(failed == paths.count ? .allFailed : .someFailed) }
  }
}

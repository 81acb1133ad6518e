import ArgumentParser
import ConvertCore

/// Works on news bundles, and on other tar archives as far as they allow.
struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert bundle",
    abstract: "List, extract, check, extend and repair news bundles.",
    discussion: """
      A bundle is a .tar.gz that knows what is in it: 'convert IN... -o NAME.tar.gz' makes one. \
      'list', 'cat' and 'extract' take any other tar archive, too.
      """,
    subcommands: [
      BundleListCommand.self, BundleCatCommand.self, BundleExtractCommand.self,
      BundleVerifyCommand.self, BundleAppendCommand.self, BundleSalvageCommand.self,
    ])
}

extension MessagePrinter {
  /// Runs a command's work; an error that ends it is told and becomes the exit status.
  func running<Result>(
    _ work: () throws(ConversionError) -> Result
  ) throws -> Result {
    do throws(ConversionError) {
      return try work()
    } catch {
      if error.diagnostic.code == .brokenPipe { throw CommandFailure(.done) }
      report(error.diagnostic)
      throw CommandFailure(error.exitStatus)
    }
  }
}

extension ConversionError {
  /// The status of a command on an archive that this error has ended.
  fileprivate var exitStatus: ExitStatus {
    switch diagnostic.code {
    case .noSuchInput: .noInput
    case .noOutput, .unsafePath, .outputCollision: .cannotCreate
    case .inputOutput: .inputOutput
    default: .allFailed
    }
  }
}

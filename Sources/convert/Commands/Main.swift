import ArgumentParser
import CFileSystem
import Glibc

/// The program: hands the arguments to one of its commands.
///
/// The default command takes files, and the others are told apart by the first argument; a parser
/// that has both sub-commands and operands of its own would take `formats` for a file.
@main
enum Main {
  private static func command(_ name: String) -> (any ParsableCommand.Type)? {
    switch name {
    case "formats": FormatsCommand.self
    case "inspect": InspectCommand.self
    case "diff": DiffCommand.self
    case "bundle": BundleCommand.self
    case "validate": ValidateCommand.self
    case "schemas": SchemasCommand.self
    default: nil
    }
  }

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // A file that reaches its limit is an error of writing, like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    wirecopy_keep_memory()
    let arguments = ProgramArguments.strings
    let named = arguments.first.flatMap(command)
    do {
      var command = try named?.parseAsRoot(Array(arguments.dropFirst())) ?? parseArticles(arguments)
      try command.run()
    } catch {
      exit(with: error, of: named ?? ArticlesCommand.self)
    }
  }

  private static func parseArticles(_ arguments: [String]) throws -> any ParsableCommand {
    if arguments.isEmpty, isatty(STDIN_FILENO) != 0 {
      return try ArticlesCommand.parseAsRoot(["--help"])
    }
    try ImageMagick.refuse(arguments)
    return try ArticlesCommand.parseAsRoot(arguments)
  }

  private static func exit(with error: any Error, of command: any ParsableCommand.Type) -> Never {
    if let failure = error as? CommandFailure {
      for line in failure.lines { StandardError.write(line: line.printable) }
      Glibc.exit(failure.status.rawValue)
    }
    command.exit(withError: error)
  }
}

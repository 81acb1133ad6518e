import ArgumentParser
import Glibc

/// How the program runs and what it tells.
struct RunArguments: ParsableArguments {
  @Option(
    name: [.customShort("j", allowingJoined: true), .customLong("jobs")],
    help: ArgumentHelp(
      "How many workers (default: one a core); the output does not depend on it.",
      valueName: "count"))
  var jobs: PositiveNumber?

  @Flag(name: .shortAndLong, help: "Tell errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Show the line of the document with every diagnostic.")
  var verbose = false

  @Option(help: "Colour messages: auto, always or never.")
  var color = ColorChoice.auto

  /// How many workers there are: no more than can have a file open each, and another that they make of it.
  var workers: Int {
    let wanted = min(jobs?.value ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)), 256)
    let files = sysconf(Int32(_SC_OPEN_MAX))
    return files < 0 ? wanted : max(min(wanted, (files - Self.otherFiles) / 2), 1)
  }

  /// How many files may be open beside those of the workers: the standard ones, errors, losses, the
  /// journal, what is put aside, and the system's own, without which threads end the program.
  private static let otherFiles = 12

  /// The printer of messages.
  var printer: MessagePrinter {
    MessagePrinter(isQuiet: quiet, isVerbose: verbose, color: color)
  }
}

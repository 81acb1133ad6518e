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

  /// How many workers there are.
  var workers: Int { min(jobs?.value ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)), 256) }

  /// The printer of messages.
  var printer: MessagePrinter {
    MessagePrinter(isQuiet: quiet, isVerbose: verbose, color: color)
  }
}

import ArgumentParser

/// Whether and how a command shows how far it is.
struct ProgressArguments: ParsableArguments {
  @Option(
    help: "Show how the run goes on: auto (on a terminal), always (as lines), never, or json.")
  var progress = ProgressChoice.auto

  /// The meter of a run over so many inputs, and articles or bytes where their number is known;
  /// nothing where none is to be shown.
  func meter(
    inputs: Int, bytes: @autoclosure () -> Int?, articles: @autoclosure () -> Int? = nil,
    besides printer: MessagePrinter
  ) -> ProgressMeter? {
    let style: ProgressMeter.Style? =
      switch progress {
      case .auto: StandardError.isTerminal && !printer.isQuiet ? .terminal : nil
      case .always: StandardError.isTerminal ? .terminal : .lines
      case .never: nil
      case .json: .json
      }
    return style.map { ProgressMeter($0, inputs: inputs, bytes: bytes(), articles: articles()) }
  }
}

/// The ways to show progress.
enum ProgressChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
  case json
}

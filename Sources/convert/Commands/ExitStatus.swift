/// What the program's exit status says; the numbers from 64 on are those of BSD's sysexits.
enum ExitStatus: Int32 {
  /// All was done.
  case done = 0
  /// Something is damaged, invalid or different.
  case findings = 1
  /// Some inputs failed or were missing; the rest is written.
  case someFailed = 2
  /// Every input failed.
  case allFailed = 3
  /// A loss was refused by `--strict`.
  case lossRefused = 4
  /// The command line is wrong.
  case usage = 64
  /// There is no such input.
  case noInput = 66
  /// An output cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// The user has ended the run, by SIGHUP.
  case hungUp = 129
  /// The user has ended the run, by SIGINT.
  case interrupted = 130
  /// The run was ended by SIGTERM.
  case terminated = 143
}

/// An end of the program that is not a success, with what is still to be said.
struct CommandFailure: Error {
  let status: ExitStatus
  var lines: [String] = []

  init(_ status: ExitStatus, _ lines: String?...) {
    self.status = status
    self.lines = lines.compactMap(\.self)
  }
}

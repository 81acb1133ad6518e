import ArgumentParser
import Glibc

/// Whether messages are coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  /// Whether they are, here and now; `NO_COLOR` and a dumb terminal count against it.
  var isColored: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      StandardError.isTerminal && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
    }
  }
}

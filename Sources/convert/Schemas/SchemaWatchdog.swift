import ConvertCore
import Dispatch
import Glibc

/// Ends the program where a schema takes too long to compile, or too much memory.
///
/// libxml2 has no limit of its own, and cannot be stopped from outside; what it is known to do without
/// end is refused before, and this is for what is not known.
final class SchemaWatchdog {
  private static let seconds = 20
  private static let memory = 1 << 30

  private let timer = DispatchSource.makeTimerSource(
    queue: DispatchQueue(label: "wirecopy.watchdog"))

  /// Watches from now on.
  init(_ schema: DocumentName) {
    let start = Self.peak
    let deadline = DispatchTime.now() + .seconds(Self.seconds)
    timer.setEventHandler {
      let isLate = DispatchTime.now() > deadline
      guard isLate || Self.peak - start > Self.memory else { return }
      let found =
        isLate
        ? "one that took longer than \(Self.seconds) seconds" : "one that took more than a GiB"
      let error = ConversionError(
        "limit.schema", "expected a schema that can be compiled, found \(found)",
        at: SourceLocation(schema))
      StandardError.write(line: error.description)
      exit(ExitStatus.usage.rawValue)
    }
    timer.schedule(deadline: .now() + .milliseconds(100), repeating: .milliseconds(100))
    timer.activate()
  }

  /// Watches no longer.
  func stop() {
    timer.cancel()
  }

  /// The most memory that the program has had, in bytes.
  private static var peak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) << 10
  }
}

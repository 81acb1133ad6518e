import Glibc
import Synchronization

/// Standard error, where everything goes that is not data.
enum StandardError {
  /// Whether a person is looking at it.
  static var isTerminal: Bool { isatty(STDERR_FILENO) != 0 }

  /// Whether the last line is one that changes.
  private static let hasStatus = Atomic<Bool>(false)

  /// Writes a line.
  static func write(line: String) {
    let clears = hasStatus.exchange(false, ordering: .relaxed)
    write((clears ? Array(eraseLine.utf8) : []) + Array(line.utf8) + [10])
  }

  /// Shows a line of a terminal that changes, in the place of the one before.
  static func show(status: String) {
    hasStatus.store(!status.isEmpty, ordering: .relaxed)
    write(Array((eraseLine + status).utf8))
  }

  private static let eraseLine = "\r\u{1B}[K"

  private static func write(_ bytes: [UInt8]) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(STDERR_FILENO, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      done += count
    }
  }
}

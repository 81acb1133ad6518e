import Glibc

/// Standard error, where everything goes that is not data.
enum StandardError {
  /// Whether a person is looking at it.
  static var isTerminal: Bool { isatty(STDERR_FILENO) != 0 }

  /// Writes a line.
  static func write(line: String) {
    let bytes = Array(line.utf8) + [10]
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

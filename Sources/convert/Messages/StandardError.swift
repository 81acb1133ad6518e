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

extension String {
  /// The string with its control and direction characters spelt out, so that a file name or a
  /// document cannot drive a terminal.
  var printable: String {
    var printable = ""
    for scalar in unicodeScalars {
      let isSafe =
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        && !(0x2028...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
      if isSafe {
        printable.unicodeScalars.append(scalar)
      } else {
        printable += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return printable
  }
}

import ConvertCore
import Glibc

/// Standard output, where data goes.
enum StandardOutput {
  /// Writes text; who reads it may have gone away.
  static func write(_ text: String) {
    try? STDOUT_FILENO.writeAll(Array(text.utf8), to: DocumentName("-"))
  }
}

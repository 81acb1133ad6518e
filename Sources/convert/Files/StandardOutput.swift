import ConvertCore
import Glibc

/// Standard output, where data goes.
enum StandardOutput {
  /// Writes text; who reads it may have gone away.
  ///
  /// - Throws: `CommandFailure` where it cannot be written for another reason.
  static func write(_ text: String) throws {
    do throws(ConversionError) {
      try STDOUT_FILENO.writeAll(Array(text.utf8), to: DocumentName("-"))
    } catch {
      if error.diagnostic.code == .brokenPipe { return }
      throw CommandFailure(.inputOutput, error.diagnostic.description)
    }
  }
}

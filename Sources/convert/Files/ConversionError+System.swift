import ConvertCore
import Glibc

extension ConversionError {
  /// The error that a system call has just left in `errno`.
  static func system(
    _ call: String, at name: DocumentName, code: DiagnosticCode = .inputOutput
  ) -> ConversionError {
    let number = errno
    let reason = String(cString: strerror(number))
    let code = number == ENOENT && call == "open" ? .noSuchInput : code
    return ConversionError(
      code, "expected to \(call) it, found: \(reason.lowercased())", at: SourceLocation(name))
  }
}

extension DiagnosticCode {
  /// A file could not be read or written.
  static let inputOutput: DiagnosticCode = "io.failed"

  /// There is no file of this name.
  static let noSuchInput: DiagnosticCode = "input.missing"

  /// An output could not be created.
  static let noOutput: DiagnosticCode = "output.cannot-create"

  /// The reader of standard output went away.
  static let brokenPipe: DiagnosticCode = "output.broken-pipe"
}

import ConvertCore

extension JSONReader {
  /// A syntax error at the cursor, with what is found there.
  mutating func syntaxError(expected: String) -> ConversionError {
    error(.jsonSyntax, "expected \(expected), found \(bytes.found(at: cursor, end: end))")
  }

  /// The error for a value of another type than `expected`, or for no value at all.
  mutating func mismatch(expected: String) -> ConversionError {
    guard let kind = kindAtCursor else { return syntaxError(expected: expected) }
    return error(.jsonValue, "expected \(expected), found \(kind)")
  }

  /// An error at the cursor.
  mutating func error(_ code: DiagnosticCode, _ message: String) -> ConversionError {
    context.error(code, message, at: position(at: cursor))
  }

  /// Reports something that is read all the same.
  ///
  /// Faults can be six bytes long, so that a hostile record would fill the memory with reports:
  /// after a thousand one last says so.
  mutating func warn(_ code: DiagnosticCode, _ message: String, at offset: Int) {
    guard warningsLeft >= 0 else { return }
    if warningsLeft > 0 {
      context.warn(code, message, at: position(at: offset))
    } else {
      context.warn(
        .jsonManyWarnings,
        "expected a sound record, found over a thousand faults and reports no more of them",
        at: position(at: offset))
    }
    warningsLeft -= 1
  }
}

/// The one error that reading, writing and the kits throw: a diagnostic of severity `error`.
public struct ConversionError: Error, Hashable, Sendable {
  /// What went wrong, and where.
  public var diagnostic: Diagnostic

  /// Creates an error from its diagnostic.
  public init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  /// Creates an error at a location.
  public init(_ code: DiagnosticCode, _ message: String, at location: SourceLocation) {
    diagnostic = Diagnostic(.error, code, message, at: location)
  }

  /// Creates an error at a place of a document.
  public init(
    _ code: DiagnosticCode, _ message: String, in document: DocumentName, at position: Position
  ) {
    self.init(code, message, at: SourceLocation(document, position))
  }
}

extension ConversionError: CustomStringConvertible {
  /// The error on one line: `file:line:column: error: message [code]`.
  public var description: String { diagnostic.description }
}

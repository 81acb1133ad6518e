/// What makes two losses one line of the account: the same feature, lost in the same way.
public struct LossKind: Hashable, Sendable {
  private let code: DiagnosticCode
  private let message: String

  /// Tells the kind of a loss.
  public init(_ loss: Diagnostic) {
    code = loss.code
    message = loss.message
  }
}

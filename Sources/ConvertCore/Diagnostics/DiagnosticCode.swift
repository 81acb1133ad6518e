/// The stable name of one kind of diagnostic, such as `newsml.missing-headline`.
///
/// Codes are open: each room declares its own beside the code that throws them, as an extension of
/// this type. The part before the dot names the room or the kit.
public struct DiagnosticCode: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The code as it is printed.
  public let name: String

  /// Creates a code from its printed form.
  public init(stringLiteral value: String) {
    name = value
  }

  /// Creates a code from its printed form.
  public init(_ name: String) {
    self.name = name
  }
}

extension DiagnosticCode: CustomStringConvertible {
  /// The code as it is printed.
  public var description: String { name }
}

/// The type of a JSON value.
public enum JSONKind: String, Hashable, Sendable, CustomStringConvertible {
  /// Members between braces.
  case object
  /// Elements between brackets.
  case array
  /// Characters between quotation marks.
  case string
  /// A decimal number.
  case number
  /// `true` or `false`.
  case bool
  /// `null`.
  case null

  /// The type with its article, as messages show it.
  public var description: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .bool: "a boolean"
    case .null: "null"
    }
  }
}

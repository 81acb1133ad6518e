/// How sure a format's probe is that a document is its own.
public enum Confidence: Int, Comparable, Sendable {
  /// It is not.
  case no
  /// It may be: nothing speaks against it.
  case possible
  /// It looks like it.
  case likely
  /// It says so itself.
  case certain

  /// Whether the first is less sure than the second.
  public static func < (one: Confidence, other: Confidence) -> Bool {
    one.rawValue < other.rawValue
  }
}

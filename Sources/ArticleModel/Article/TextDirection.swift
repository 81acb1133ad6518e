/// The direction of a script.
public enum TextDirection: String, CaseIterable, Sendable {
  /// Left to right.
  case ltr
  /// Right to left.
  case rtl
}

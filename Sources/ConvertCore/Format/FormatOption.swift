/// One option of a format, from which `convert formats NAME` and the checks of `--option` grow.
public struct FormatOption: Hashable, Sendable {
  /// What values an option takes.
  public enum Kind: Hashable, Sendable {
    /// `true` or `false`.
    case flag
    /// A whole number in this range.
    case integer(ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    /// Any text.
    case text
  }

  /// The name before the "=": lower-case letters and hyphens.
  public var name: String

  /// What it does, in a few words.
  public var help: String

  /// What values it takes.
  public var kind: Kind

  /// The value that holds when the user gives none.
  public var defaultValue: String

  /// Creates an option.
  public init(_ name: String, _ help: String, _ kind: Kind, default defaultValue: String) {
    self.name = name
    self.help = help
    self.kind = kind
    self.defaultValue = defaultValue
  }
}

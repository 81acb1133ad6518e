/// How a plain text file was laid out.
///
/// Layout is not data: it only lets a file come back as it was.
public struct Layout: Hashable, Sendable {
  /// What ends a line.
  public enum LineEnding: String, CaseIterable, Sendable {
    /// U+000A.
    case lf
    /// U+000D U+000A.
    case crlf
    /// U+000D.
    case cr
  }

  /// Whether the last line is ended.
  public var finalNewline: Bool?
  /// Whether blank lines stand between paragraphs.
  public var blankLines: Bool?
  /// What ends a line.
  public var lineEnding: LineEnding?

  /// Creates a layout of which nothing is known.
  public init() {}

  /// Whether nothing is known of it.
  public var isEmpty: Bool { self == Layout() }
}

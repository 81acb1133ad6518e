/// How much one input may ask of the machine before it is refused.
public struct Limits: Hashable, Sendable {
  /// The largest article, in bytes of its document (default 256 MiB).
  public var articleSize = 256 << 20

  /// The most lines of text in one article (default 1,048,576): each costs memory of its own.
  public var paragraphs = 1 << 20

  /// The deepest nesting of elements, objects or arrays (default 256).
  public var depth = 256

  /// The most attributes on one start tag (default 1,000).
  public var attributes = 1000

  /// The longest start tag, in bytes (default 1 MiB).
  public var startTagSize = 1 << 20

  /// How many times larger than its compressed form a stream may be, past its first MiB
  /// (default 1,000).
  public var ratio = 1000

  /// The most entries of one archive (default ten million).
  public var entries = 10_000_000

  /// The most bytes out of one archive (default 1 TiB).
  public var archiveSize = 1 << 40

  /// The limits that hold when nobody says otherwise.
  public static let standard = Limits()

  /// Creates the standard limits.
  public init() {}
}

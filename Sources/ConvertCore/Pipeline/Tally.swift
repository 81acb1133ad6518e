/// The account of a run, in articles: read = written + failed.
public struct Tally: Hashable, Sendable {
  /// Articles that came out of the inputs, with those that failed to.
  public var read = 0
  /// Articles that were written.
  public var written = 0
  /// Articles, and inputs without any, that failed.
  public var failed = 0
  /// Parts of inputs, and files, that are no articles.
  public var skipped = 0
  /// Losses, each counted as often as it happened.
  public var losses = 0
  /// Articles that failed because the user allowed no loss.
  public var refused = 0

  /// Creates an empty account.
  public init() {}

  /// The account of two runs together.
  public static func + (one: Tally, other: Tally) -> Tally {
    var sum = one
    sum.read += other.read
    sum.written += other.written
    sum.failed += other.failed
    sum.skipped += other.skipped
    sum.losses += other.losses
    sum.refused += other.refused
    return sum
  }
}

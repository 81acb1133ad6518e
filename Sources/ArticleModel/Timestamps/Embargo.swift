/// Until when an article must not be published.
public enum Embargo: Hashable, Sendable {
  /// Not before this time.
  case until(Timestamp)
  /// Until further notice (NewsML-G2's empty `embargoed` element).
  case indefinite

  /// The time, where there is one.
  public var timestamp: Timestamp? {
    if case .until(let timestamp) = self { timestamp } else { nil }
  }
}

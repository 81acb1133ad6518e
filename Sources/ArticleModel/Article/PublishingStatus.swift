/// The publishing status of an item (NewsML-G2 2.35, `pubStatus`).
public enum PublishingStatus: String, CaseIterable, Sendable {
  /// May be used.
  case usable
  /// Not to be used until further notice.
  case withheld
  /// Never to be used, or no longer.
  case canceled
}

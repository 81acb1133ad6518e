/// Where a file is cut into articles.
enum Split: String, CaseIterable, Sendable {
  /// Where an end mark is followed by another header.
  case auto
  /// Behind every end mark.
  case endmark
  /// Nowhere.
  case never
}

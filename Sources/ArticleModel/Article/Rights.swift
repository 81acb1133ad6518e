/// Who owns an item, and what may be done with it.
public struct Rights: Hashable, Sendable {
  /// The copyright holder.
  public var holder: Concept?
  /// Copyright notices.
  public var notice: [Text] = []
  /// The year of the copyright.
  public var year: Int?
  /// What may be done with the item, in words.
  public var usageTerms: [Text] = []

  /// Creates rights of which nothing is said.
  public init() {}

  /// Whether nothing is said.
  public var isEmpty: Bool {
    // Most say nothing, which the lists show before the holder, a concept, is looked at.
    guard notice.isEmpty, year == nil, usageTerms.isEmpty, case nil = holder else { return false }
    return true
  }
}

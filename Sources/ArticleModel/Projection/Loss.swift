/// One kind of thing that an article loses on its way into a format.
public struct Loss: Hashable, Sendable {
  /// The part of the model that the format cannot hold, or not with this value.
  public var feature: Feature

  /// What became of it, in a few words: "headings became paragraphs".
  public var message: String

  /// How many times in this article.
  public var count: Int

  /// Creates a loss.
  public init(_ feature: Feature, _ message: String, count: Int = 1) {
    self.feature = feature
    self.message = message
    self.count = count
  }
}

extension [Loss] {
  /// Adds a loss to the account: one of a kind that is there already only counts.
  public mutating func add(_ loss: Loss) {
    let index = firstIndex { $0.feature == loss.feature && $0.message == loss.message }
    if let index { self[index].count += loss.count } else { append(loss) }
  }
}

extension Article {
  /// Whether the article uses only `features`; `format` tells its own extensions from foreign ones.
  public func isHeld(by features: FeatureSet, for format: Text = "") -> Bool {
    features == .all || self.features(for: format).isSubset(of: features)
  }

  /// The nearest article that uses only `features`, and what that cost.
  ///
  /// All rules of degradation live here and in `Projector`: a format only says what it holds, and
  /// never decides how to do without.
  /// - Parameters:
  ///   - features: What the target holds.
  ///   - format: The target's name, which tells its own extensions from foreign ones.
  /// - Returns: The projection, and one loss for each kind of thing that it does not have any more.
  /// - Postcondition: `losses` is empty if and only if the projection equals `self`.
  public consuming func projected(
    onto features: FeatureSet, for format: Text = ""
  ) -> (article: Article, losses: [Loss]) {
    let missing = self.features(for: format).subtracting(features)
    if missing.isEmpty { return (self, []) }
    var projector = Projector(features: features, format: format)
    return (projector.project(self), projector.losses)
  }
}

import ArticleModel

/// Which losses may pass.
public struct LossPolicy: Hashable, Sendable {
  /// Whether any loss that is not allowed fails the article.
  public var isStrict: Bool

  /// The features that may be lost even so.
  public var allowed: FeatureSet

  /// Whether an embargo, and a status other than usable, may be lost.
  public var allowsProtected: Bool

  /// Whether characters that the encoding of the output lacks may be lost.
  public var allowsCharacters = false

  /// Losses are reported and pass, but for the protected fields.
  public static let standard = LossPolicy()

  /// Creates a policy.
  public init(
    isStrict: Bool = false, allowed: FeatureSet = [], allowsProtected: Bool = false
  ) {
    self.isStrict = isStrict
    self.allowed = allowed
    self.allowsProtected = allowsProtected
  }

  /// Why an article of this embargo and status must not be written as `written`, or nothing where it
  /// may.
  ///
  /// An embargoed or killed story must never be published by a conversion, so the protected fields
  /// have to come through unchanged, not merely in part.
  func refusal(
    of written: Article, where embargo: Embargo?, _ status: PublishingStatus?, losses: [Loss],
    format: Format
  ) -> (code: DiagnosticCode, message: String, feature: Feature)? {
    if !allowsProtected {
      if let embargo, written.embargoed != embargo {
        let until = embargo.timestamp.map { "until \($0)" } ?? "until further notice"
        return (
          .protectedLoss,
          "expected a format that holds an embargo (\(until)), found \(format.name);"
            + " --allow-loss protected writes it all the same", .embargoed
        )
      }
      if let status, status != .usable, written.status != status {
        return (
          .protectedLoss,
          "expected a format that holds the status \(status), found \(format.name);"
            + " --allow-loss protected writes it all the same", .status
        )
      }
    }
    guard isStrict, let loss = losses.first(where: { !allowed.contains($0.feature) }) else {
      return nil
    }
    return (
      .strictLoss, "expected no loss in \(format.name), found: \(loss.message)", loss.feature
    )
  }
}

extension DiagnosticCode {
  /// The target cannot hold an embargo or a status other than usable.
  public static let protectedLoss: DiagnosticCode = "loss.protected"

  /// Something would be lost, and the user said that nothing may be.
  public static let strictLoss: DiagnosticCode = "loss.strict"

  /// The target holds neither headline, summary, body nor media of the article.
  public static let nothingLeft: DiagnosticCode = "loss.everything"

  /// The encoding of the output lacks characters of the article.
  public static let charactersLost: DiagnosticCode = "loss.characters"

  /// The code of a loss of this feature.
  public static func loss(_ feature: Feature) -> DiagnosticCode {
    DiagnosticCode("loss.\(feature.name)")
  }
}

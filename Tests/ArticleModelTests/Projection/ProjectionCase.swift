import ArticleModel
import Testing

/// One rule of projection: what an article was, what it is without a feature, and what that cost.
struct ProjectionCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private let article: Article
  private let missing: FeatureSet
  private let before: String
  private let after: String
  private let losses: [String]

  init(
    _ fact: String, without missing: FeatureSet, _ make: (inout Article) -> Void,
    before: String, after: String, losses: [String]
  ) {
    var article = Article()
    make(&article)
    testDescription = fact
    self.article = article
    self.missing = missing
    self.before = before
    self.after = after
    self.losses = losses
  }

  func check() {
    let (projected, losses) = article.projected(onto: .all.subtracting(missing), for: "own")
    #expect(Self.drawing(article) == before)
    #expect(Self.drawing(projected) == after)
    #expect(losses.map { "\($0.feature.name): \($0.message) ×\($0.count)" } == self.losses)
  }

  /// The article's outline below its first line.
  private static func drawing(_ article: Article) -> String {
    article.outline.drawing.split(separator: "\n").dropFirst().joined(separator: "\n")
  }
}

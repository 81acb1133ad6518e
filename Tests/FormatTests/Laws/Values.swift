import ArticleModel
import TestKit
import Testing

/// Which values generated articles have.
enum Values: CaseIterable, Sendable, CustomTestStringConvertible {
  /// Those that every format should hold as they are.
  case ordinary
  /// Those that are empty, blank, of several lines and the like at times.
  case nasty

  var testDescription: String { self == .ordinary ? "ordinary values" : "nasty values" }
}

extension Subject {
  /// Calls `law` with a generated article for each seed; a complaint fails the test, and three end it.
  func forEachArticle(
    _ values: Values, using features: FeatureSet = .all,
    _ law: (Article, UInt64) throws -> String?
  ) throws {
    var complaints = 0
    let ownExtensions = Golden.extensions(of: self)
    for seed in Soak.seeds {
      Soak.trace(seed, name)
      var generator = ArticleGenerator(seed: seed, features: features, format: Text(name))
      generator.isOrdinary = values == .ordinary
      generator.ownExtensions = ownExtensions
      guard let complaint = try law(generator.article(), seed) else { continue }
      Issue.record("\(name), \(values.testDescription), \(Soak.hint(seed))\n\(complaint)")
      complaints += 1
      if complaints == 3 { return }
    }
  }

  /// Generated articles, for tests that need some and not a law's worth.
  func articles(_ count: UInt64, _ values: Values) -> [Article] {
    (0..<count).map { seed in
      var generator = ArticleGenerator(seed: seed, format: Text(name))
      generator.isOrdinary = values == .ordinary
      generator.ownExtensions = Golden.extensions(of: self)
      return generator.article()
    }
  }

  /// Written documents of one generated article each.
  func documents(_ count: UInt64, _ values: Values) throws -> [[UInt8]] {
    try articles(count, values).filter { try !kept($0).isEmpty }.map { try document([$0]) }
  }
}

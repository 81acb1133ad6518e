import ArticleModel
import TestKit
import Testing

/// Each law runs over ordinary articles and over nasty ones.
@Suite("The laws of projection")
struct ProjectionLawTests {
  @Test("losses are empty if and only if the projection is the article", arguments: [true, false])
  func lossesTellOfEveryChange(isOrdinary: Bool) {
    forEachCase(isOrdinary) { seed, article, features, _ in
      let (projected, losses) = article.projected(onto: features, for: "own")
      #expect(losses.isEmpty == (projected == article), "seed \(seed)")
    }
  }

  @Test(
    "a projection uses no feature that the target lacks or the article lacked",
    arguments: [true, false])
  func addsNoFeature(isOrdinary: Bool) {
    forEachCase(isOrdinary) { seed, article, features, _ in
      let projected = article.projected(onto: features, for: "own").article
      let allowed = article.features(for: "own").intersection(features)
      let excess = projected.features(for: "own").subtracting(allowed)
      #expect(excess.isEmpty, "seed \(seed): \(excess.features.map(\.name))")
    }
  }

  @Test("to project twice is to project once", arguments: [true, false])
  func isIdempotent(isOrdinary: Bool) {
    forEachCase(isOrdinary) { seed, article, features, _ in
      let once = article.projected(onto: features, for: "own").article
      let (twice, losses) = once.projected(onto: features, for: "own")
      #expect(twice == once && losses.isEmpty, "seed \(seed)")
    }
  }

  @Test("a way over a richer target ends where the direct one does", arguments: [true, false])
  func isMonotone(isOrdinary: Bool) {
    forEachCase(isOrdinary) { seed, article, features, more in
      let direct = article.projected(onto: features, for: "own").article
      let richer = article.projected(onto: features.union(more), for: "own").article
      let onward = richer.projected(onto: features, for: "own").article
      #expect(onward == direct, "seed \(seed): \(onward.outline.drawing)\(direct.outline.drawing)")
    }
  }

  @Test(
    "losses name what the article uses and the target lacks, each once", arguments: [true, false])
  func lossesAreTrue(isOrdinary: Bool) {
    forEachCase(isOrdinary) { seed, article, features, _ in
      let losses = article.projected(onto: features, for: "own").losses
      let missing = article.features(for: "own").subtracting(features)
      let named = FeatureSet(losses.map(\.feature))
      #expect(named.isSubset(of: missing.union([.embargoed])), "seed \(seed): \(losses)")
      #expect(losses.allSatisfy { $0.count > 0 }, "seed \(seed): \(losses)")
      let kinds = Set(losses.map { Loss($0.feature, $0.message, count: 0) })
      #expect(kinds.count == losses.count, "seed \(seed): \(losses)")
    }
  }

  @Test("a change to an embargo or a status is a loss of that feature", arguments: [true, false])
  func protectedFieldsAreNamed(isOrdinary: Bool) {
    forEachCase(isOrdinary) { seed, article, features, _ in
      let (projected, losses) = article.projected(onto: features, for: "own")
      let named = FeatureSet(losses.map(\.feature))
      #expect(
        named.contains(.embargoed) == (projected.embargoed != article.embargoed), "seed \(seed)")
      #expect(named.contains(.status) == (projected.status != article.status), "seed \(seed)")
    }
  }

  /// Calls `check` with an article, a target's features, and further features of a richer target.
  private func forEachCase(
    _ isOrdinary: Bool, _ check: (UInt64, Article, FeatureSet, FeatureSet) -> Void
  ) {
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed, format: "own")
      generator.isOrdinary = isOrdinary
      generator.ownExtensions = [ExtensionValue(format: "own", path: "a", value: "x")]
      var random = SeededGenerator(seed: ~seed)
      check(seed, generator.article(), random.featureSet(), random.featureSet())
    }
  }
}

import ArticleModel
import TestKit
import Testing

@Suite("Features and sets of them")
struct FeatureTests {
  @Test("every name is unique and leads back to its feature")
  func names() {
    #expect(Set(Feature.allCases.map(\.name)).count == Feature.allCases.count)
    for feature in Feature.allCases { #expect(Feature(name: feature.name) == feature) }
    for name in ["", "headline", "body", "extensions", "headlineMarkup", "ID"] {
      #expect(Feature(name: name) == nil)
    }
  }

  @Test("every finer feature has its dotted name")
  func dottedNames() {
    let dotted = Set(Feature.allCases.map(\.name).filter { $0.contains(".") })
    #expect(dotted == Self.dotted)
  }

  @Test("a name of one word is a field of the article")
  func fields() {
    let words = Feature.allCases.filter { !$0.name.contains(".") }
    #expect(Set(words) == Set(ArticleField.all.compactMap(\.feature)))
  }

  @Test("the sets behave like sets")
  func algebra() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<100 {
      let (one, other) = (random.featureSet(), random.featureSet())
      let (a, b) = (Set(one.features), Set(other.features))
      #expect(Set(one.union(other).features) == a.union(b))
      #expect(Set(one.intersection(other).features) == a.intersection(b))
      #expect(Set(one.subtracting(other).features) == a.subtracting(b))
      #expect(one.isSubset(of: other) == a.isSubset(of: b))
      #expect(one.intersection(other).isSubset(of: one) && one.isSubset(of: one.union(other)))
      #expect(FeatureSet(one.features) == one && one.isEmpty == a.isEmpty)
      for feature in Feature.allCases { #expect(one.contains(feature) == a.contains(feature)) }
    }
  }

  @Test("the whole set has every feature, in the model's order; the empty set none")
  func extremes() {
    #expect(FeatureSet.all.features == Feature.allCases)
    #expect(FeatureSet([]).features.isEmpty && FeatureSet([]).isEmpty)
    #expect(Feature.allCases.count <= 128)
  }

  @Test("inserting is bound to its condition")
  func insert() {
    var set: FeatureSet = [.id]
    set.insert(.version, when: false)
    set.insert(.extensionsForeign)
    set.insert(.id)
    #expect(set.features == [.id, .extensionsForeign])
  }

  private static let dotted: Set<String> = [
    "headline.markup", "subheadlines.markup", "summary.blocks", "teasers.markup",
    "timestamps.time", "timestamps.offset", "timestamps.partial", "concepts.codes",
    "concepts.uris", "concepts.literals", "concepts.names", "concepts.roles", "concepts.broader",
    "concepts.weights", "parties.details", "rights.usageTerms", "subjects.types", "body.headings",
    "body.lists", "body.quotes", "body.preformatted", "body.tables", "body.tables.spans",
    "body.images", "body.rules", "body.embeds", "inline.emphasis", "inline.links",
    "inline.breaks", "inline.entities", "media.renditions", "media.captions", "links.relations",
    "extensions.own", "extensions.foreign",
  ]
}

import ArticleModel

/// Articles at random, in normal form, that use no feature but the given ones.
///
/// They are small and each differs from the one before. Ordinary values are those that every format
/// should hold as they are: single lines of several scripts, with the characters that formats must
/// escape. The rest, such as line ends inside a text, is asked for by `isOrdinary`.
public struct ArticleGenerator: Sendable {
  /// What the articles may use besides a headline and a body of plain paragraphs.
  public let features: FeatureSet

  /// The format whose extensions are its own.
  public let format: Text

  /// The extensions of that format that articles may have; they need `extensions.own`.
  public var ownExtensions: [ExtensionValue] = []

  /// Whether texts are ordinary; else they are empty, blank, of several lines and the like at times.
  public var isOrdinary = true

  /// Whether every article has both a headline and a body.
  public var isComplete = false

  var random: SeededGenerator

  /// Creates a generator of the articles that belong to `seed`.
  public init(seed: UInt64, features: FeatureSet = .all, format: Text = "") {
    self.features = features
    self.format = format
    random = SeededGenerator(seed: seed)
  }

  /// The next article.
  public mutating func article() -> Article {
    var article = Article()
    addIdentity(to: &article)
    if isComplete || random.chance(92) { article.headline = newsline(markup: .headlineMarkup) }
    addNewslines(to: &article)
    addParties(to: &article)
    addDates(to: &article)
    addManagement(to: &article)
    addClassification(to: &article)
    addMedia(to: &article)
    if isComplete || random.chance(92) { article.body = body(media: article.media) }
    if article.isEmpty { article.headline = Inlines(ordinaryText(2...5)) }
    addExtensions(to: &article)
    return article
  }

  /// Whether to use a feature now: never without leave, else in `percent` of a hundred cases.
  mutating func uses(_ feature: Feature, _ percent: Int = 35) -> Bool {
    features.contains(feature) && random.chance(percent)
  }

  private mutating func addExtensions(to article: inout Article) {
    if features.contains(.extensionsOwn) {
      article.extensions += ownExtensions.filter { _ in random.chance(50) }
    }
    if uses(.extensionsForeign, 25) {
      for _ in 0..<random.number(1...2) { article.extensions.append(foreignExtension()) }
    }
  }

  private mutating func foreignExtension() -> ExtensionValue {
    let names: [Text] = ["anpa", "superdesk", "x-wire"]
    return ExtensionValue(
      format: random.pick(names.filter { $0 != format }),
      path: random.chance(60) ? random.pick(["head", "head/meta", "/item/*[2]"]) : nil,
      name: random.chance(60) ? random.pick(["keyword", "take key", "x:level"]) : nil,
      value: text(1...4))
  }
}

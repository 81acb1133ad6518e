/// Takes from an article what the target does not hold, and keeps account of it.
struct Projector {
  /// What the target holds.
  let features: FeatureSet
  /// The target's name.
  let format: Text
  /// What was lost so far: one entry a feature and message, in the order of the first occurrence.
  private(set) var losses: [Loss] = []

  init(features: FeatureSet, format: Text) {
    self.features = features
    self.format = format
  }

  /// Whether the target holds this feature.
  func holds(_ feature: Feature) -> Bool {
    features.contains(feature)
  }

  /// Writes a loss down.
  mutating func lose(_ feature: Feature, _ message: String, count: Int = 1) {
    losses.add(Loss(feature, message, count: count))
  }

  mutating func project(_ article: Article) -> Article {
    var article = article
    dropFields(of: &article)
    projectNewslines(of: &article)
    projectTimestamps(of: &article)
    projectConcepts(of: &article)
    article.body = project(article.body)
    projectRest(of: &article)
    return article
  }

  /// Removes the fields that the target does not have at all.
  private mutating func dropFields(of article: inout Article) {
    for field in ArticleField.all {
      guard let feature = field.feature, !holds(feature) else { continue }
      let count = field.clear(&article)
      if count > 0 { lose(feature, "\(field.name) left out", count: count) }
    }
  }

  private mutating func projectNewslines(of article: inout Article) {
    article.headline = project(article.headline, markup: .headlineMarkup)
    article.subheadlines = article.subheadlines.map { project($0, markup: .subheadlinesMarkup) }
    article.teasers = article.teasers.map { project($0, markup: .teasersMarkup) }
    if !holds(.summaryBlocks), !article.summary.isEmpty, !article.summary.isPlainParagraph {
      lose(.summaryBlocks, "summary became one plain paragraph")
      let text = article.summary.plainText
      article.summary = text.isEmpty ? [] : [.paragraph(Inlines(text))]
    }
    article.summary = project(article.summary)
  }

  private mutating func projectRest(of article: inout Article) {
    if !holds(.rightsUsageTerms), !article.rights.usageTerms.isEmpty {
      lose(.rightsUsageTerms, "usage terms left out", count: article.rights.usageTerms.count)
      article.rights.usageTerms = []
    }
    article.media = article.media.map { project($0) }
    article.links = article.links.compactMap { project($0) }
    article.extensions = article.extensions.filter { value in
      let feature: Feature = value.format == format ? .extensionsOwn : .extensionsForeign
      if holds(feature) { return true }
      lose(feature, "extensions of \(value.format) left out")
      return false
    }
  }

  private mutating func project(_ medium: Medium) -> Medium {
    var medium = medium
    if !holds(.mediaCaptions), !medium.caption.isEmpty {
      lose(.mediaCaptions, "captions left out")
      medium.caption = Inlines()
    }
    medium.caption = project(medium.caption)
    if !holds(.mediaRenditions), medium.hasRenditions {
      lose(.mediaRenditions, "renditions reduced to the address of the first")
      let href = medium.renditions.lazy.compactMap(\.href).first
      medium.renditions = href.map { [Rendition(href: $0)] } ?? []
    }
    return medium
  }

  private mutating func project(_ link: Link) -> Link? {
    guard !holds(.linksRelations), link.hasRelation else { return link }
    guard let href = link.href else {
      lose(.linksRelations, "links without an address left out")
      return nil
    }
    lose(.linksRelations, "links reduced to address and title")
    var plain = Link(href: href)
    plain.title = link.title
    return plain
  }
}

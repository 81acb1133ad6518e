extension Article {
  /// The features that the article uses.
  ///
  /// - Parameter format: The name of the format whose extensions are its own; those of others are
  ///   foreign.
  /// - Returns: Every feature that a format must hold to keep the article whole.
  public func features(for format: Text = "") -> FeatureSet {
    var collector = FeatureCollector(format: format)
    collector.collectFields(of: self)
    collector.collectDetails(of: self)
    return collector.features
  }
}

/// Gathers the features of an article: written out field by field, since it runs for every article.
struct FeatureCollector {
  let format: Text
  var features: FeatureSet = []

  init(format: Text = "") {
    self.format = format
  }

  fileprivate mutating func collectFields(of article: Article) {
    features.insert(.id, when: article.id != nil)
    features.insert(.version, when: article.version != nil)
    features.insert(.alternativeIDs, when: !article.alternativeIDs.isEmpty)
    features.insert(.type, when: article.type != nil)
    features.insert(.language, when: article.language != nil)
    features.insert(.direction, when: article.direction != nil)
    features.insert(.title, when: article.title != nil)
    features.insert(.subheadlines, when: !article.subheadlines.isEmpty)
    features.insert(.summary, when: !article.summary.isEmpty)
    features.insert(.teasers, when: !article.teasers.isEmpty)
    features.insert(.slugline, when: article.slugline != nil)
    features.insert(.byline, when: article.byline != nil)
    features.insert(.creators, when: !article.creators.isEmpty)
    features.insert(.contributors, when: !article.contributors.isEmpty)
    features.insert(.dateline, when: article.dateline != nil)
    features.insert(.locations, when: !article.locations.isEmpty)
    features.insert(.creditline, when: article.creditline != nil)
    features.insert(.created, when: article.created != nil)
    features.insert(.versionCreated, when: article.versionCreated != nil)
    features.insert(.contentCreated, when: article.contentCreated != nil)
    features.insert(.contentModified, when: article.contentModified != nil)
    features.insert(.published, when: article.published != nil)
    features.insert(.embargoed, when: article.embargoed != nil)
    features.insert(.expires, when: article.expires != nil)
    features.insert(.status, when: article.status != nil)
    features.insert(.urgency, when: article.urgency != nil)
    features.insert(.priority, when: article.priority != nil)
    features.insert(.editorialNotes, when: !article.editorialNotes.isEmpty)
    features.insert(.signals, when: !article.signals.isEmpty)
    features.insert(.provider, when: article.provider != nil)
    features.insert(.sources, when: !article.sources.isEmpty)
    features.insert(.services, when: !article.services.isEmpty)
    features.insert(.rights, when: !article.rights.isEmpty)
    features.insert(.section, when: article.section != nil)
    features.insert(.genres, when: !article.genres.isEmpty)
    features.insert(.subjects, when: !article.subjects.isEmpty)
    features.insert(.audiences, when: !article.audiences.isEmpty)
    features.insert(.keywords, when: !article.keywords.isEmpty)
    features.insert(.endMark, when: article.endMark != nil)
    features.insert(.media, when: !article.media.isEmpty)
    features.insert(.links, when: !article.links.isEmpty)
  }

  fileprivate mutating func collectDetails(of article: Article) {
    collect(article.headline, markup: .headlineMarkup)
    for headline in article.subheadlines { collect(headline, markup: .subheadlinesMarkup) }
    for teaser in article.teasers { collect(teaser, markup: .teasersMarkup) }
    if !article.summary.isEmpty, !article.summary.isPlainParagraph {
      features.insert(.summaryBlocks)
      collect(article.summary)
    }
    for timestamp in article.timestamps { collect(timestamp) }
    for concept in article.concepts { collect(concept) }
    for party in article.creators + article.contributors {
      collect(party.concept)
      features.insert(.partiesDetails, when: party.hasDetails)
    }
    features.insert(.rightsUsageTerms, when: !article.rights.usageTerms.isEmpty)
    collect(article.body)
    for medium in article.media { collect(medium) }
    features.insert(.linksRelations, when: article.links.contains(where: \.hasRelation))
    for value in article.extensions {
      features.insert(value.format == format ? .extensionsOwn : .extensionsForeign)
    }
  }

  private mutating func collect(_ timestamp: Timestamp) {
    features.insert(.timestampsPartial, when: timestamp.isPartial)
    features.insert(.timestampsTime, when: timestamp.time != nil)
    features.insert(.timestampsOffset, when: timestamp.time?.offset != nil)
  }

  private mutating func collect(_ medium: Medium) {
    features.insert(.mediaCaptions, when: !medium.caption.isEmpty)
    collect(medium.caption)
    features.insert(.mediaRenditions, when: medium.hasRenditions)
  }

  mutating func collect(_ concept: Concept) {
    features.insert(.conceptsCodes, when: concept.scheme != nil || concept.code != nil)
    features.insert(.conceptsURIs, when: concept.uri != nil)
    features.insert(.conceptsLiterals, when: concept.literal != nil)
    features.insert(
      .conceptsNames,
      when: concept.names.count > 1 || concept.names.contains { !$0.isPlain })
    features.insert(.subjectsTypes, when: concept.type != nil)
    features.insert(.conceptsRoles, when: concept.role != nil)
    features.insert(
      .conceptsWeights, when: concept.relevance != nil || concept.confidence != nil)
    features.insert(.conceptsBroader, when: !concept.broader.isEmpty)
    for wider in concept.broader { collect(wider) }
  }
}

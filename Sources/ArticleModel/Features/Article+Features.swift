extension Article {
  /// The features that the article uses.
  ///
  /// - Parameter format: The name of the format whose extensions are its own; those of others are
  ///   foreign.
  /// - Returns: Every feature that a format must hold to keep the article whole.
  public func features(for format: Text = "") -> FeatureSet {
    var collector = FeatureCollector(format: format, features: fieldFeatures)
    collector.collectDetails(of: self)
    return collector.features
  }

  /// Hands each field that says something to `body`, in the model's order.
  ///
  /// - Throws: What `body` throws.
  @inlinable
  public func forEachField<Failure: Error>(
    _ body: (ArticleField) throws(Failure) -> Void
  ) throws(Failure) {
    let features = fieldFeatures
    // In their places: to take a field out of the table would copy it.
    try ArticleField.all.withUnsafeBufferPointer { (fields) throws(Failure) in
      for index in fields.indices {
        if let feature = ArticleField.features[index], !features.contains(feature) { continue }
        try body(fields[index])
      }
    }
  }

  /// The features that are fields of their own and that the article has.
  ///
  /// Written out field by field, since it runs for every article.
  @usableFromInline var fieldFeatures: FeatureSet {
    var features: FeatureSet = []
    features.insert(.id, when: id != nil)
    features.insert(.version, when: version != nil)
    features.insert(.alternativeIDs, when: !alternativeIDs.isEmpty)
    features.insert(.type, when: type != nil)
    features.insert(.language, when: language != nil)
    features.insert(.direction, when: direction != nil)
    features.insert(.title, when: title != nil)
    features.insert(.subheadlines, when: !subheadlines.isEmpty)
    features.insert(.summary, when: !summary.isEmpty)
    features.insert(.teasers, when: !teasers.isEmpty)
    features.insert(.slugline, when: slugline != nil)
    features.insert(.byline, when: byline != nil)
    features.insert(.creators, when: !creators.isEmpty)
    features.insert(.contributors, when: !contributors.isEmpty)
    features.insert(.dateline, when: dateline != nil)
    features.insert(.locations, when: !locations.isEmpty)
    features.insert(.creditline, when: creditline != nil)
    features.insert(.created, when: created != nil)
    features.insert(.versionCreated, when: versionCreated != nil)
    features.insert(.contentCreated, when: contentCreated != nil)
    features.insert(.contentModified, when: contentModified != nil)
    features.insert(.published, when: published != nil)
    features.insert(.embargoed, when: hasEmbargo)
    features.insert(.expires, when: expires != nil)
    features.insert(.status, when: status != nil)
    features.insert(.urgency, when: urgency != nil)
    features.insert(.priority, when: priority != nil)
    features.insert(.editorialNotes, when: !editorialNotes.isEmpty)
    features.insert(.signals, when: !signals.isEmpty)
    features.insert(.provider, when: hasProvider)
    features.insert(.sources, when: !sources.isEmpty)
    features.insert(.services, when: !services.isEmpty)
    features.insert(.rights, when: !rights.isEmpty)
    features.insert(.section, when: section != nil)
    features.insert(.genres, when: !genres.isEmpty)
    features.insert(.subjects, when: !subjects.isEmpty)
    features.insert(.audiences, when: !audiences.isEmpty)
    features.insert(.keywords, when: !keywords.isEmpty)
    features.insert(.endMark, when: endMark != nil)
    features.insert(.media, when: !media.isEmpty)
    features.insert(.links, when: !links.isEmpty)
    return features
  }

  // To compare it with nothing would copy a concept for every article.
  private var hasProvider: Bool { if case nil = provider { false } else { true } }

  private var hasEmbargo: Bool { if case nil = embargoed { false } else { true } }
}

/// Gathers the features of an article.
struct FeatureCollector {
  var format: Text = ""
  var features: FeatureSet = []

  fileprivate mutating func collectDetails(of article: Article) {
    collect(article.headline, markup: .headlineMarkup)
    for headline in article.subheadlines { collect(headline, markup: .subheadlinesMarkup) }
    for teaser in article.teasers { collect(teaser, markup: .teasersMarkup) }
    if !article.summary.isEmpty, !article.summary.isPlainParagraph {
      features.insert(.summaryBlocks)
      collect(article.summary)
    }
    collectTimestamps(of: article)
    collectConcepts(of: article)
    features.insert(.rightsUsageTerms, when: !article.rights.usageTerms.isEmpty)
    collect(article.body)
    for medium in article.media { collect(medium) }
    features.insert(.linksRelations, when: article.links.contains(where: \.hasRelation))
    for value in article.extensions {
      features.insert(value.format == format ? .extensionsOwn : .extensionsForeign)
    }
  }

  private mutating func collectTimestamps(of article: Article) {
    collect(article.created)
    collect(article.versionCreated)
    collect(article.contentCreated)
    collect(article.contentModified)
    collect(article.published)
    collect(article.embargoed?.timestamp)
    collect(article.expires)
  }

  private mutating func collectConcepts(of article: Article) {
    collect(article.creators)
    collect(article.contributors)
    collect(article.locations)
    collect(article.signals)
    collect(article.sources)
    collect(article.services)
    collect(article.genres)
    collect(article.subjects)
    collect(article.audiences)
    if let provider = article.provider { collect(provider) }
    if let holder = article.rights.holder { collect(holder) }
  }

  private mutating func collect(_ timestamp: Timestamp?) {
    guard let timestamp else { return }
    features.insert(.timestampsPartial, when: timestamp.isPartial)
    features.insert(.timestampsTime, when: timestamp.time != nil)
    features.insert(.timestampsOffset, when: timestamp.time?.offset != nil)
  }

  private mutating func collect(_ medium: Medium) {
    features.insert(.mediaCaptions, when: !medium.caption.isEmpty)
    collect(medium.caption)
    features.insert(.mediaRenditions, when: medium.hasRenditions)
  }

  private mutating func collect(_ parties: [Party]) {
    for party in parties {
      collect(party.concept)
      features.insert(.partiesDetails, when: party.hasDetails)
    }
  }

  private mutating func collect(_ concepts: [Concept]) {
    for concept in concepts { collect(concept) }
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
    collect(concept.broader)
  }
}

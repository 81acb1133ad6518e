extension Projector {
  mutating func projectTimestamps(of article: inout Article) {
    for field in ArticleField.all {
      guard case .timestamp(let path) = field.place, let timestamp = article[keyPath: path]
      else { continue }
      article[keyPath: path] = project(timestamp)
    }
    if case .until(let timestamp)? = article.embargoed {
      article.embargoed = project(embargo: timestamp)
    }
  }

  /// Projects an embargo; since it is protected, what its date loses is a loss of the embargo too.
  private mutating func project(embargo timestamp: Timestamp) -> Embargo? {
    guard let projected = project(timestamp) else {
      lose(.embargoed, "embargo left out with its date")
      return nil
    }
    if projected != timestamp {
      lose(.embargoed, "embargo reduced to what the target's dates hold")
    }
    return .until(projected)
  }

  private mutating func project(_ timestamp: Timestamp) -> Timestamp? {
    if timestamp.isPartial, !holds(.timestampsPartial) {
      lose(.timestampsPartial, "dates without a day left out")
      return nil
    }
    if timestamp.time != nil, !holds(.timestampsTime) {
      lose(.timestampsTime, "times became dates")
      return timestamp.date
    }
    if timestamp.time?.offset != nil, !holds(.timestampsOffset) {
      lose(.timestampsOffset, "UTC offsets left out")
      return timestamp.local
    }
    return timestamp
  }

  mutating func projectConcepts(of article: inout Article) {
    for field in ArticleField.all {
      guard case .concepts(let path) = field.place, !article[keyPath: path].isEmpty
      else { continue }
      article[keyPath: path] = article[keyPath: path].compactMap { project($0) }
    }
    article.provider = article.provider.flatMap { project($0) }
    article.rights.holder = article.rights.holder.flatMap { project($0) }
    article.creators = article.creators.compactMap { project($0) }
    article.contributors = article.contributors.compactMap { project($0) }
  }

  private mutating func project(_ party: Party) -> Party? {
    var party = party
    if !holds(.partiesDetails), party.hasDetails {
      lose(.partiesDetails, "job titles, organisations and addresses of parties left out")
      party = Party(party.concept)
    }
    guard let concept = project(party.concept) else { return nil }
    party.concept = concept
    return party
  }

  /// The concept with what the target holds of it, or nothing where that says no more which it is.
  mutating func project(_ concept: Concept) -> Concept? {
    let wasAnonymous = concept.isAnonymous
    var concept = concept
    if !holds(.conceptsLiterals), let literal = concept.literal {
      lose(.conceptsLiterals, "literals of concepts became names or were left out")
      concept.literal = nil
      if concept.names.isEmpty { concept.names = [ConceptName(literal)] }
    }
    if !holds(.conceptsCodes), concept.scheme != nil || concept.code != nil {
      lose(.conceptsCodes, "codes of concepts left out")
      concept.scheme = nil
      concept.code = nil
    }
    if !holds(.conceptsURIs), concept.uri != nil {
      lose(.conceptsURIs, "URIs of concepts left out")
      concept.uri = nil
    }
    projectNames(of: &concept)
    projectDetails(of: &concept)
    return concept.isAnonymous && !wasAnonymous ? nil : concept
  }

  private mutating func projectNames(of concept: inout Concept) {
    guard !holds(.conceptsNames), let first = concept.names.first,
      concept.names.count > 1 || !first.isPlain
    else { return }
    lose(.conceptsNames, "names of concepts reduced to the first")
    concept.names = [ConceptName(first.text)]
  }

  private mutating func projectDetails(of concept: inout Concept) {
    if !holds(.subjectsTypes), concept.type != nil {
      lose(.subjectsTypes, "types of concepts left out")
      concept.type = nil
    }
    if !holds(.conceptsRoles), concept.role != nil {
      lose(.conceptsRoles, "roles of concepts left out")
      concept.role = nil
    }
    if !holds(.conceptsWeights), concept.relevance != nil || concept.confidence != nil {
      lose(.conceptsWeights, "relevance and confidence left out")
      concept.relevance = nil
      concept.confidence = nil
    }
    if !holds(.conceptsBroader), !concept.broader.isEmpty {
      lose(.conceptsBroader, "broader concepts left out")
      concept.broader = []
    }
    concept.broader = concept.broader.compactMap { project($0) }
  }
}

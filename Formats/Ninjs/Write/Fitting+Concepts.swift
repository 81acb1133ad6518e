import ArticleModel

extension Fitting {
  /// Fits everything that concepts say.
  mutating func fitConcepts() {
    article.provider = article.provider.map { provider in
      fitRole(fit(provider)) { _ in false }
    }
    let hasProvider = article.provider != nil
    article.sources = article.sources.map { source in
      fitRole(fit(source)) { $0 != .provider || hasProvider }
    }
    article.genres = article.genres.map { genre in fitRole(fit(genre)) { _ in false } }
    article.creators = article.creators.map { party in
      Party(fitRole(fit(party.concept)) { $0 == .author })
    }
    article.contributors = article.contributors.map { party in
      Party(fitRole(fit(party.concept)) { _ in false })
    }
    fitSubjects()
  }

  private mutating func fitSubjects() {
    var subjects = article.subjects.map { subject -> Concept in
      let list = SubjectList(for: subject.type)
      var subject = fit(subject, type: list.type, isWeighted: list == .subjects)
      if list == .people { subject = fitRole(subject) { !$0.isMaking } }
      return subject
    }
    var lists: [Text?] = []
    for subject in subjects where !lists.contains(subject.type) { lists.append(subject.type) }
    let ordered = lists.flatMap { type in subjects.filter { $0.type == type } }
    if ordered != subjects {
      lose(.subjects, "subjects put together by their kinds")
      subjects = ordered
    }
    article.subjects = subjects
  }

  /// The concept without a role that its list does not have.
  private mutating func fitRole(_ concept: Concept, isKnown: (Text) -> Bool) -> Concept {
    guard let role = concept.role, !isKnown(role) else { return concept }
    lose(.conceptsRoles, "roles of concepts left out")
    var concept = concept
    concept.role = nil
    return concept
  }

  /// The concept as it is read back from what is written of it.
  private mutating func fit(
    _ concept: Concept, type: Text? = nil, isWeighted: Bool = false
  ) -> Concept {
    var fitting = concept
    spelling(of: concept).apply(to: &fitting)
    if (fitting.scheme, fitting.code) != (concept.scheme, concept.code) {
      lose(.conceptsCodes, "codes became literals, URIs their codes, or were left out")
    }
    if fitting.uri != concept.uri { lose(.conceptsURIs, "URIs became codes, or were left out") }
    if fitting.literal != concept.literal {
      lose(.conceptsLiterals, "literals became codes, or were left out")
    }
    fitting.type = type
    if concept.type != type {
      lose(.subjectsTypes, "types of concepts became those of ninjs, or were left out")
    }
    if !isWeighted, concept.relevance != nil || concept.confidence != nil {
      lose(.conceptsWeights, "relevance and confidence left out")
      (fitting.relevance, fitting.confidence) = (nil, nil)
    }
    return fitting
  }

  /// How the version says which concept it is.
  private func spelling(of concept: Concept) -> ConceptSpelling {
    let spelling = ConceptSpelling(concept)
    guard version == .v1 else { return spelling }
    let (scheme, code) = spelling.scheme
    return code.map { ConceptSpelling(scheme: scheme, code: $0) } ?? spelling
  }
}

import ArticleModel

extension ArticleGenerator {
  /// A concept that something says which it is.
  mutating func concept(depth: Int = 0) -> Concept {
    var concept = Concept()
    addCode(to: &concept)
    if uses(.conceptsURIs, 30) {
      concept.uri = random.pick([
        "http://example.com/concepts/1?a=1&b=2", "https://example.org/c#x", "urn:example:c:42",
      ])
    }
    if concept.isAnonymous, uses(.conceptsLiterals, 25) { concept.literal = text(1...2) }
    if concept.isAnonymous || random.chance(60) { concept.names = names() }
    if uses(.subjectsTypes, 30) {
      concept.type = random.pick(["person", "cpnat:geoArea", "topic"])
    }
    if uses(.conceptsRoles, 20) { concept.role = random.pick(["crol:main", "author", "drol:x"]) }
    if uses(.conceptsWeights, 25) {
      if random.chance(70) { concept.relevance = random.number(0...100) }
      if random.chance(50) { concept.confidence = random.number(0...100) }
    }
    if depth < 2, uses(.conceptsBroader, depth == 0 ? 25 : 15) {
      for _ in 0..<random.number(1...2) { concept.broader.append(self.concept(depth: depth + 1)) }
    }
    return concept
  }

  /// One to three concepts.
  mutating func concepts() -> [Concept] {
    var concepts: [Concept] = []
    for _ in 0..<random.number(1...3) { concepts.append(concept()) }
    return concepts
  }

  /// One or two parties.
  mutating func parties() -> [Party] {
    var parties: [Party] = []
    for _ in 0..<random.number(1...2) {
      var party = Party(concept())
      if uses(.partiesDetails, 40) {
        if random.chance(60) { party.jobTitle = text(1...2) }
        if random.chance(50) { party.organisation = text(1...3) }
        if random.chance(50) {
          party.email = random.pick(["desk@example.com", "a.b+c@example.org"])
        }
      }
      parties.append(party)
    }
    return parties
  }

  private mutating func addCode(to concept: inout Concept) {
    guard uses(.conceptsCodes, 50) else { return }
    concept.scheme = random.pick(["medtop", "subj", "x-wire", "nprov", "genre"])
    concept.code = random.pick([
      "20000523", "04000000", "a-b_c.d", "VNS", "Tiếng", "x/y", "R&D", "1",
    ])
    if !isOrdinary, random.chance(15) {
      if random.chance(50) { concept.scheme = nil } else { concept.code = nil }
    }
  }

  private mutating func names() -> [ConceptName] {
    guard uses(.conceptsNames, 35) else { return [ConceptName(text(1...3))] }
    var names: [ConceptName] = []
    for language in Self.languages.shuffled(using: &random).prefix(random.number(1...3)) {
      var name = ConceptName(text(1...3))
      if random.chance(70) { name.language = language }
      if random.chance(30) { name.role = random.pick(["nrol:short", "official"]) }
      names.append(name)
    }
    return names
  }

  static let languages: [Text] = [
    "vi", "en", "en-GB", "ar", "de-CH", "zh-Hant", "sr-Latn-RS", "fr",
  ]
}

import ArticleModel

extension ArticleGenerator {
  mutating func addManagement(to article: inout Article) {
    if uses(.status, 25) { article.status = random.pick(PublishingStatus.allCases) }
    if uses(.urgency) { article.urgency = random.number(1...9) }
    if uses(.priority, 25) { article.priority = random.number(1...9) }
    if uses(.editorialNotes, 25) { article.editorialNotes = texts(1...2, words: 2...6) }
    if uses(.signals, 25) { article.signals = concepts() }
    if uses(.provider) { article.provider = concept() }
    if uses(.sources, 25) { article.sources = concepts() }
    if uses(.services, 20) { article.services = concepts() }
    if uses(.rights) { article.rights = rights() }
  }

  mutating func addClassification(to article: inout Article) {
    if uses(.section) { article.section = text(1...3) }
    if uses(.genres, 25) { article.genres = concepts() }
    if uses(.subjects, 40) { article.subjects = concepts() }
    if uses(.audiences, 20) { article.audiences = concepts() }
    if uses(.keywords) { article.keywords = texts(1...4, words: 1...2) }
  }

  /// Rights of which at least something is said.
  private mutating func rights() -> Rights {
    var rights = Rights()
    if random.chance(50) { rights.holder = concept() }
    if random.chance(40) { rights.year = random.number(1900...2100) }
    if uses(.rightsUsageTerms, 50) { rights.usageTerms = texts(1...2, words: 2...5) }
    if rights.isEmpty || random.chance(50) { rights.notice = texts(1...2, words: 2...5) }
    return rights
  }

  private mutating func texts(_ count: ClosedRange<Int>, words: ClosedRange<Int>) -> [Text] {
    var texts: [Text] = []
    for _ in 0..<random.number(count) { texts.append(text(words)) }
    return texts
  }
}

import ArticleModel

extension ArticleGenerator {
  mutating func addIdentity(to article: inout Article) {
    if uses(.id, 50) { article.id = itemID() }
    if uses(.version) { article.version = random.number(1...99) }
    if uses(.alternativeIDs, 25) {
      for _ in 0..<random.number(1...2) {
        let role: Text? = random.chance(60) ? random.pick(["idrole:slug", "desk", "x_y"]) : nil
        article.alternativeIDs.append(AlternativeID(itemID(), role: role))
      }
    }
    if uses(.type, 25) { article.type = random.pick(["picture", "video", "composite", "graphic"]) }
    if uses(.language, 50) { article.language = random.pick(Self.languages) }
    if uses(.direction, 25) { article.direction = random.pick(TextDirection.allCases) }
  }

  mutating func addNewslines(to article: inout Article) {
    if uses(.title) { article.title = text(1...5) }
    if uses(.subheadlines) {
      for _ in 0..<random.number(1...2) {
        article.subheadlines.append(newsline(markup: .subheadlinesMarkup))
      }
    }
    if uses(.summary, 40) { article.summary = summary() }
    if uses(.teasers, 25) {
      for _ in 0..<random.number(1...2) { article.teasers.append(newsline(markup: .teasersMarkup)) }
    }
    if uses(.slugline) { article.slugline = text(1...3) }
    if uses(.byline) { article.byline = proseText(1...4) }
    if uses(.dateline) { article.dateline = text(1...4) }
    if uses(.creditline) { article.creditline = text(1...3) }
    if uses(.endMark) {
      article.endMark = random.pick(["./.", "-30-", "###", "— VNS", "ENDS", "(END)", text(1...2)])
    }
  }

  /// One paragraph of plain text, or blocks where the features allow them.
  private mutating func summary() -> [Block] {
    if uses(.summaryBlocks, 50) { return innerBlocks(depth: 1) }
    let text = proseText(3...9)
    return [.paragraph(Inlines(text.isEmpty ? ordinaryText(3...9) : text))]
  }

  mutating func addParties(to article: inout Article) {
    if uses(.creators) { article.creators = parties() }
    if uses(.contributors, 25) { article.contributors = parties() }
    if uses(.locations) { article.locations = concepts() }
  }

  /// An id as agencies give them.
  mutating func itemID() -> Text {
    let number = random.number(1...9999)
    return random.pick([
      "urn:newsml:example.com:20231221:item\(number)", "tag:example.com,2023:\(number)",
      "https://example.com/items/\(number)?a=1&b=2", "20231221-\(number)", "A.B/\(number) <x>",
    ])
  }
}

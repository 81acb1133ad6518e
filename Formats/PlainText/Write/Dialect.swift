import ArticleModel

/// The dialects of wire text that are written.
enum Dialect: String, CaseIterable, Sendable {
  /// A header line, a headline, paragraphs, an end mark.
  case canonical
  /// The same without what stands on the header line.
  case plain
  /// Keys and values above the text.
  case keyvalue
  /// YAML front matter above the text.
  case frontmatter

  /// What the dialect holds.
  var features: FeatureSet {
    switch self {
    case .plain: Self.lines
    case .canonical:
      Self.lines.union([
        .published, .timestampsPartial, .section, .subheadlines, .extensionsOwn,
      ])
    case .keyvalue, .frontmatter: Self.labelled
    }
  }

  /// What lines of text alone hold.
  private static let lines: FeatureSet = [.byline, .dateline, .endMark]

  /// What labels hold.
  static let labelled = lines.union([
    .id, .version, .type, .language, .direction, .title, .subheadlines, .summary, .teasers,
    .slugline, .creators, .contributors, .locations, .creditline, .created, .versionCreated,
    .contentCreated, .contentModified, .published, .embargoed, .expires, .timestampsTime,
    .timestampsOffset, .timestampsPartial, .status, .urgency, .priority, .editorialNotes, .signals,
    .provider, .sources, .services, .rights, .rightsUsageTerms, .section, .genres, .subjects,
    .audiences, .keywords, .extensionsOwn,
  ])

  /// The ways to write an article, the best first; the last one keeps the most.
  func ways(of article: Article) -> [Page] {
    switch self {
    case .canonical, .plain: Page.canonical(article)
    case .keyvalue: [false, true].map { Page.keyValues(article, isExplicit: $0) }
    case .frontmatter: [false, true].map { Page.frontMatter(article, isExplicit: $0) }
    }
  }
}

extension ArticleField {
  /// Every field of the model, in the model's order, which is the order of the native JSON.
  public static let all: [ArticleField] = identity + newslines + dates + management + content

  private static let identity: [ArticleField] = [
    ArticleField("id", .id, .text(\.id)),
    ArticleField("version", .version, .integer(\.version)),
    ArticleField("alternativeIDs", .alternativeIDs, .alternativeIDs),
    ArticleField("type", .type, .text(\.type)),
    ArticleField("language", .language, .text(\.language)),
    ArticleField("direction", .direction, .direction),
  ]

  private static let newslines: [ArticleField] = [
    ArticleField("title", .title, .text(\.title)),
    ArticleField("headline", nil, .inlines(\.headline)),
    ArticleField("subheadlines", .subheadlines, .inlinesList(\.subheadlines)),
    ArticleField("summary", .summary, .blocks(\.summary)),
    ArticleField("teasers", .teasers, .inlinesList(\.teasers)),
    ArticleField("slugline", .slugline, .text(\.slugline)),
    ArticleField("byline", .byline, .text(\.byline)),
    ArticleField("creators", .creators, .parties(\.creators)),
    ArticleField("contributors", .contributors, .parties(\.contributors)),
    ArticleField("dateline", .dateline, .text(\.dateline)),
    ArticleField("locations", .locations, .concepts(\.locations)),
    ArticleField("creditline", .creditline, .text(\.creditline)),
  ]

  private static let dates: [ArticleField] = [
    ArticleField("created", .created, .timestamp(\.created)),
    ArticleField("versionCreated", .versionCreated, .timestamp(\.versionCreated)),
    ArticleField("contentCreated", .contentCreated, .timestamp(\.contentCreated)),
    ArticleField("contentModified", .contentModified, .timestamp(\.contentModified)),
    ArticleField("published", .published, .timestamp(\.published)),
    ArticleField("embargoed", .embargoed, .embargo),
    ArticleField("expires", .expires, .timestamp(\.expires)),
  ]

  private static let management: [ArticleField] = [
    ArticleField("status", .status, .status),
    ArticleField("urgency", .urgency, .integer(\.urgency)),
    ArticleField("priority", .priority, .integer(\.priority)),
    ArticleField("editorialNotes", .editorialNotes, .texts(\.editorialNotes)),
    ArticleField("signals", .signals, .concepts(\.signals)),
    ArticleField("provider", .provider, .concept(\.provider)),
    ArticleField("sources", .sources, .concepts(\.sources)),
    ArticleField("services", .services, .concepts(\.services)),
    ArticleField("rights", .rights, .rights),
    ArticleField("section", .section, .text(\.section)),
    ArticleField("genres", .genres, .concepts(\.genres)),
    ArticleField("subjects", .subjects, .concepts(\.subjects)),
    ArticleField("audiences", .audiences, .concepts(\.audiences)),
    ArticleField("keywords", .keywords, .texts(\.keywords)),
  ]

  private static let content: [ArticleField] = [
    ArticleField("body", nil, .blocks(\.body)),
    ArticleField("endMark", .endMark, .text(\.endMark)),
    ArticleField("media", .media, .media),
    ArticleField("links", .links, .links),
    ArticleField("extensions", nil, .extensions),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The field of this name.
  public static func named(_ name: Text) -> ArticleField? {
    byName[name]
  }

  private init(_ name: Text, _ feature: Feature?, _ place: Place) {
    self.name = name
    self.feature = feature
    self.place = place
  }
}

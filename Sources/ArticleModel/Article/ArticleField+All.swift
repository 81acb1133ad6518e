extension ArticleField {
  /// Every field of the model, in the model's order, which is the order of the native JSON.
  public static let all: [ArticleField] = identity + newslines + dates + management + content

  /// The feature of each of `all`: to look at it there would copy the field.
  @usableFromInline static let features = all.map(\.feature)

  private static let identity: [ArticleField] = [
    ArticleField("id", .id, .text(FieldPath({ $0.id }, { $0.id = $1 }))),
    ArticleField("version", .version, .integer(FieldPath({ $0.version }, { $0.version = $1 }))),
    ArticleField("alternativeIDs", .alternativeIDs, .alternativeIDs),
    ArticleField("type", .type, .text(FieldPath({ $0.type }, { $0.type = $1 }))),
    ArticleField("language", .language, .text(FieldPath({ $0.language }, { $0.language = $1 }))),
    ArticleField("direction", .direction, .direction),
  ]

  private static let newslines: [ArticleField] = [
    ArticleField("title", .title, .text(FieldPath({ $0.title }, { $0.title = $1 }))),
    ArticleField("headline", nil, .inlines(FieldPath({ $0.headline }, { $0.headline = $1 }))),
    ArticleField(
      "subheadlines", .subheadlines,
      .inlinesList(FieldPath({ $0.subheadlines }, { $0.subheadlines = $1 }))),
    ArticleField("summary", .summary, .blocks(FieldPath({ $0.summary }, { $0.summary = $1 }))),
    ArticleField("teasers", .teasers, .inlinesList(FieldPath({ $0.teasers }, { $0.teasers = $1 }))),
    ArticleField("slugline", .slugline, .text(FieldPath({ $0.slugline }, { $0.slugline = $1 }))),
    ArticleField("byline", .byline, .text(FieldPath({ $0.byline }, { $0.byline = $1 }))),
    ArticleField("creators", .creators, .parties(FieldPath({ $0.creators }, { $0.creators = $1 }))),
    ArticleField(
      "contributors", .contributors,
      .parties(FieldPath({ $0.contributors }, { $0.contributors = $1 }))),
    ArticleField("dateline", .dateline, .text(FieldPath({ $0.dateline }, { $0.dateline = $1 }))),
    ArticleField(
      "locations", .locations, .concepts(FieldPath({ $0.locations }, { $0.locations = $1 }))),
    ArticleField(
      "creditline", .creditline, .text(FieldPath({ $0.creditline }, { $0.creditline = $1 }))),
  ]

  private static let dates: [ArticleField] = [
    ArticleField("created", .created, .timestamp(FieldPath({ $0.created }, { $0.created = $1 }))),
    ArticleField(
      "versionCreated", .versionCreated,
      .timestamp(FieldPath({ $0.versionCreated }, { $0.versionCreated = $1 }))),
    ArticleField(
      "contentCreated", .contentCreated,
      .timestamp(FieldPath({ $0.contentCreated }, { $0.contentCreated = $1 }))),
    ArticleField(
      "contentModified", .contentModified,
      .timestamp(FieldPath({ $0.contentModified }, { $0.contentModified = $1 }))),
    ArticleField(
      "published", .published, .timestamp(FieldPath({ $0.published }, { $0.published = $1 }))),
    ArticleField("embargoed", .embargoed, .embargo),
    ArticleField("expires", .expires, .timestamp(FieldPath({ $0.expires }, { $0.expires = $1 }))),
  ]

  private static let management: [ArticleField] = [
    ArticleField("status", .status, .status),
    ArticleField("urgency", .urgency, .integer(FieldPath({ $0.urgency }, { $0.urgency = $1 }))),
    ArticleField("priority", .priority, .integer(FieldPath({ $0.priority }, { $0.priority = $1 }))),
    ArticleField(
      "editorialNotes", .editorialNotes,
      .texts(FieldPath({ $0.editorialNotes }, { $0.editorialNotes = $1 }))),
    ArticleField("signals", .signals, .concepts(FieldPath({ $0.signals }, { $0.signals = $1 }))),
    ArticleField("provider", .provider, .concept(FieldPath({ $0.provider }, { $0.provider = $1 }))),
    ArticleField("sources", .sources, .concepts(FieldPath({ $0.sources }, { $0.sources = $1 }))),
    ArticleField(
      "services", .services, .concepts(FieldPath({ $0.services }, { $0.services = $1 }))),
    ArticleField("rights", .rights, .rights),
    ArticleField("section", .section, .text(FieldPath({ $0.section }, { $0.section = $1 }))),
    ArticleField("genres", .genres, .concepts(FieldPath({ $0.genres }, { $0.genres = $1 }))),
    ArticleField(
      "subjects", .subjects, .concepts(FieldPath({ $0.subjects }, { $0.subjects = $1 }))),
    ArticleField(
      "audiences", .audiences, .concepts(FieldPath({ $0.audiences }, { $0.audiences = $1 }))),
    ArticleField("keywords", .keywords, .texts(FieldPath({ $0.keywords }, { $0.keywords = $1 }))),
  ]

  private static let content: [ArticleField] = [
    ArticleField("body", nil, .blocks(FieldPath({ $0.body }, { $0.body = $1 }))),
    ArticleField("endMark", .endMark, .text(FieldPath({ $0.endMark }, { $0.endMark = $1 }))),
    ArticleField("media", .media, .media),
    ArticleField("links", .links, .links),
    ArticleField("extensions", nil, .extensions),
  ]

  private static let names = all.map(\.name)

  /// Where in `names` those of each length and first letter are: hardly ever more than one, which is
  /// found faster than a hash is made.
  private static let places: [[Int]] = {
    var places: [[Int]] = []
    for (index, name) in names.enumerated() {
      let place = place(of: name)
      while places.count <= place { places.append([]) }
      places[place].append(index)
    }
    return places
  }()

  private static func place(of name: Text) -> Int {
    let bytes = name.utf8.span
    return bytes.isEmpty ? 0 : bytes.count &<< 5 | Int(bytes[0] & 0x1F)
  }

  /// The field of this name.
  public static func named(_ name: Text) -> ArticleField? {
    let place = place(of: name)
    guard place < places.count else { return nil }
    for index in places[place] where names[index] == name { return all[index] }
    return nil
  }

  private init(_ key: StaticString, _ feature: Feature?, _ place: Place) {
    self.key = key
    name = Text(key.description)
    self.feature = feature
    self.place = place
  }
}

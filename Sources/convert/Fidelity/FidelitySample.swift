import ArticleModel

/// An article that shows whether features survive.
struct FidelitySample {
  /// What it is looked at for.
  let features: FeatureSet
  let article: Article

  /// A sample of one feature, besides a headline and a text.
  private init(_ features: FeatureSet, _ change: (inout Article) -> Void) {
    self.features = features
    var article = Article()
    article.headline = "Old crane comes down"
    article.body = [.paragraph("The crane was built in 1934, and its cabin goes to the museum.")]
    change(&article)
    self.article = article
  }

  /// A sample with something that only one format could mean.
  init(extensionOf format: Text) {
    self.init([.extensionsOwn]) {
      $0.extensions = [ExtensionValue(format: format, name: "shelf", value: "7")]
    }
  }

  /// The samples, which have every feature of the model but a format's own.
  static let all: [FidelitySample] = [plain] + details + concepts + blocks + inlines

  /// Every field, with a value that says no more than it must.
  private static let plain = FidelitySample(FeatureSet(ArticleField.all.compactMap(\.feature))) {
    $0.id = "urn:newsml:example.com:20240312:crane"
    $0.version = 2
    $0.alternativeIDs = [AlternativeID("HB-311", role: "desk")]
    $0.type = "composite"
    $0.language = "en"
    $0.direction = .ltr
    $0.title = "Harbour crane"
    $0.subheadlines = ["Its cabin goes to the museum"]
    $0.summary = [.paragraph("After ninety years the crane is taken apart.")]
    $0.teasers = ["What becomes of the cabin"]
    $0.slugline = "harbour-crane"
    $0.byline = "By the harbour desk"
    $0.creators = [Party(Concept(name: "The harbour desk"))]
    $0.contributors = [Party(Concept(name: "The night desk"))]
    $0.dateline = "WESTHAVEN, March 12"
    $0.locations = [Concept(name: "Westhaven")]
    $0.creditline = "Example Press"
    for field in ArticleField.all {
      if case .timestamp(let path) = field.place { $0[keyPath: path] = instant }
    }
    $0.embargoed = instant.map(Embargo.until)
    $0.status = .withheld
    $0.urgency = 4
    $0.priority = 3
    $0.editorialNotes = ["The pictures follow."]
    $0.signals = [Concept(name: "correction")]
    $0.provider = Concept(name: "EXP")
    $0.sources = [Concept(name: "Harbour authority")]
    $0.services = [Concept(name: "Regional")]
    $0.rights.holder = Concept(name: "Example Press")
    $0.section = "Regional news"
    $0.genres = [Concept(name: "Feature")]
    $0.subjects = [Concept(name: "harbours")]
    $0.audiences = [Concept(name: "Local papers")]
    $0.keywords = ["crane"]
    $0.endMark = "ENDS"
    $0.media = [picture]
    var link = Link(href: "https://example.com/cranes")
    link.title = "The first crane"
    $0.links = [link]
  }

  private static let instant = Timestamp(reading: "2024-03-12T08:30:00+01:00")

  private static let picture: Medium = {
    var picture = Medium()
    picture.id = "crane"
    picture.type = "picture"
    picture.renditions = [Rendition(href: "https://example.com/crane.jpg")]
    return picture
  }()

  private static let marked: Inlines = [.text("The "), .styled(.emphasis, "last"), .text(" crane")]

  private static let details = [
    FidelitySample([.headlineMarkup]) { $0.headline = marked },
    FidelitySample([.subheadlinesMarkup]) { $0.subheadlines = [marked] },
    FidelitySample([.summaryBlocks]) { $0.summary = [.paragraph("One."), .paragraph("Two.")] },
    FidelitySample([.teasersMarkup]) { $0.teasers = [marked] },
    dates(.timestampsTime, "2024-03-12T08:30:00"),
    dates(.timestampsOffset, "2024-03-12T08:30:00+01:00"),
    dates(.timestampsPartial, "2024-03"),
    FidelitySample([.rightsUsageTerms]) { $0.rights.usageTerms = ["Not for calendars"] },
    FidelitySample([.partiesDetails]) {
      var party = Party(Concept(name: "The harbour desk"))
      party.jobTitle = "desk"
      party.email = "harbour@example.com"
      $0.creators = [party]
    },
    FidelitySample([.mediaRenditions]) {
      var picture = picture
      picture.renditions[0].contentType = "image/jpeg"
      picture.renditions[0].width = 800
      $0.media = [picture]
    },
    FidelitySample([.mediaCaptions]) {
      var picture = picture
      picture.caption = "The crane at dawn"
      $0.media = [picture]
    },
    FidelitySample([.linksRelations]) {
      var link = Link(href: "https://example.com/cranes")
      link.rel = "seeAlso"
      $0.links = [link]
    },
    FidelitySample([.extensionsForeign]) {
      $0.extensions = [ExtensionValue(format: "x-desk", name: "shelf", value: "7")]
    },
  ]

  /// A sample with a date of one precision wherever there is one.
  private static func dates(_ feature: Feature, _ text: Text) -> FidelitySample {
    FidelitySample([feature]) { article in
      for field in ArticleField.all {
        guard case .timestamp(let path) = field.place else { continue }
        article[keyPath: path] = Timestamp(reading: text)
      }
    }
  }
}

extension FidelitySample {
  private static let concepts = [
    concept(.conceptsCodes) { ($0.scheme, $0.code) = ("x-desk", "HBR") },
    concept(.conceptsURIs) { $0.uri = "https://example.com/topics/harbours" },
    concept(.conceptsLiterals) { $0.literal = "harbour topics" },
    concept(.conceptsNames) { $0.names.append(ConceptName("Häfen", language: "de")) },
    concept(.conceptsRoles) { $0.role = "about" },
    concept(.conceptsBroader) { $0.broader = [Concept(name: "transport")] },
    concept(.conceptsWeights) { $0.relevance = 80 },
    concept(.subjectsTypes) { $0.type = "person" },
  ]

  /// A sample with a concept wherever there is one.
  private static func concept(
    _ feature: Feature, _ change: (inout Concept) -> Void
  ) -> FidelitySample {
    FidelitySample([feature]) { article in
      var concept = Concept(name: "harbours")
      change(&concept)
      for field in ArticleField.all {
        switch field.place {
        case .concept(let path): article[keyPath: path] = concept
        case .concepts(let path): article[keyPath: path] = [concept]
        case .parties(let path): article[keyPath: path] = [Party(concept)]
        default: break
        }
      }
    }
  }

  private static let blocks = [
    block(.bodyHeadings, .heading(level: 2, "The cabin")),
    block(
      .bodyLists, .list(ordered: false, items: [[.paragraph("rails")], [.paragraph("cabin")]])),
    block(.bodyQuotes, .quote([.paragraph("It will be missed.")])),
    block(.bodyPreformatted, .preformatted("1934  built\n2024  gone")),
    block(
      .bodyTables,
      .table(Table(rows: [[TableCell([.paragraph("built")]), TableCell([.paragraph("1934")])]]))),
    block(
      .bodyTablesSpans,
      .table(
        Table(rows: [
          [TableCell([.paragraph("The crane")], colspan: 2)],
          [TableCell([.paragraph("built")]), TableCell([.paragraph("1934")])],
        ]))),
    block(.bodyImages, .image(Image(href: "https://example.com/crane.jpg"))),
    block(.bodyRules, .rule),
    block(.bodyEmbeds, .embed(Embed(href: "https://example.com/map"))),
  ]

  private static func block(_ feature: Feature, _ block: Block) -> FidelitySample {
    FidelitySample([feature]) { $0.body += [block, .paragraph("That is all.")] }
  }

  private static let inlines = [
    inline(.inlineEmphasis, .styled(.emphasis, "last")),
    inline(.inlineLinks, .link(Hyperlink(href: "https://example.com/cranes", "last"))),
    inline(.inlineBreaks, .lineBreak),
    inline(.inlineEntities, .entity(Entity(kind: "place", "Westhaven"))),
  ]

  private static func inline(_ feature: Feature, _ inline: Inline) -> FidelitySample {
    FidelitySample([feature]) {
      $0.body.append(.paragraph([.text("The crane"), inline, .text("was tall.")]))
    }
  }
}

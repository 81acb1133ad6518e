extension Feature {
  /// The dotted path, as help, losses, reports and the matrix print it: `body.tables.spans`.
  public var name: String {
    switch self {
    case .headlineMarkup: "headline.markup"
    case .subheadlinesMarkup: "subheadlines.markup"
    case .summaryBlocks: "summary.blocks"
    case .teasersMarkup: "teasers.markup"
    case .timestampsTime: "timestamps.time"
    case .timestampsOffset: "timestamps.offset"
    case .timestampsPartial: "timestamps.partial"
    case .rightsUsageTerms: "rights.usageTerms"
    case .subjectsTypes: "subjects.types"
    case .conceptsCodes: "concepts.codes"
    case .conceptsURIs: "concepts.uris"
    case .conceptsLiterals: "concepts.literals"
    case .conceptsNames: "concepts.names"
    case .conceptsRoles: "concepts.roles"
    case .conceptsBroader: "concepts.broader"
    case .conceptsWeights: "concepts.weights"
    case .partiesDetails: "parties.details"
    case .bodyHeadings: "body.headings"
    case .bodyLists: "body.lists"
    case .bodyQuotes: "body.quotes"
    case .bodyPreformatted: "body.preformatted"
    case .bodyTables: "body.tables"
    case .bodyTablesSpans: "body.tables.spans"
    case .bodyImages: "body.images"
    case .bodyRules: "body.rules"
    case .bodyEmbeds: "body.embeds"
    case .inlineEmphasis: "inline.emphasis"
    case .inlineLinks: "inline.links"
    case .inlineBreaks: "inline.breaks"
    case .inlineEntities: "inline.entities"
    case .mediaRenditions: "media.renditions"
    case .mediaCaptions: "media.captions"
    case .linksRelations: "links.relations"
    case .extensionsOwn: "extensions.own"
    case .extensionsForeign: "extensions.foreign"
    default: String(describing: self)
    }
  }

  /// Finds the feature of this name.
  public init?(name: String) {
    guard let feature = Feature.allCases.first(where: { $0.name == name }) else { return nil }
    self = feature
  }
}

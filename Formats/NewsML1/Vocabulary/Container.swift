import ArticleModel

/// An element whose children are read into fields, or kept.
enum Container: String, CaseIterable {
  /// Of the transmission; what is kept of it has its place in no item.
  case envelope = "NewsEnvelope"
  case item = "NewsItem"
  case identifier = "Identification/NewsIdentifier"
  case identification = "Identification"
  case management = "NewsManagement"
  case component = "NewsComponent"
  case lines = "NewsLines"
  case administration = "AdministrativeMetadata"
  case rights = "RightsMetadata"
  case description = "DescriptiveMetadata"
  case content = "ContentItem"

  /// The element's name.
  var name: String { self == .identifier ? "NewsIdentifier" : rawValue }

  /// What stands in it, in the order in which it is written, which is the DTD's.
  var order: [String] {
    switch self {
    case .envelope, .content: []
    case .item: ["Comment", "Catalog"]
    case .identifier:
      ["ProviderId", "DateId", "NewsItemId", "RevisionId", "@PreviousRevision", "@Update"]
    case .identification: ["NewsIdentifier", "NameLabel", "DateLabel", "Label"]
    case .management:
      [
        "NewsItemType", "FirstCreated", "ThisRevisionCreated", "Status", "StatusWillChange",
        "Urgency", "RevisionHistory", "DerivedFrom", "AssociatedWith", "Instruction", "Property",
      ]
    case .component:
      [
        "Comment", "Catalog", "TopicSet", "Role", "NewsLines", "AdministrativeMetadata",
        "RightsMetadata", "DescriptiveMetadata", "Metadata", "NewsComponent",
      ]
    case .lines:
      [
        "HeadLine", "SubHeadLine", "ByLine", "ByLineTitle", "DateLine", "CreditLine",
        "CopyrightLine", "RightsLine", "SeriesLine", "SlugLine", "KeywordLine", "NewsLine",
      ]
    case .administration:
      [
        "Catalog", "FileName", "SystemIdentifier", "Provider", "Creator", "Source", "Contributor",
        "Property",
      ]
    case .rights: ["Catalog", "Copyright", "UsageRights", "Property"]
    case .description:
      [
        "Catalog", "Language", "Genre", "SubjectCode", "OfInterestTo", "DateLineDate", "Location",
        "TopicOccurrence", "Property",
      ]
    }
  }

  /// Whether an element that no field says may stand there, behind those of the fields.
  func takes(_ name: String) -> Bool {
    order.contains(name) && !Self.fields.contains(name)
  }

  /// The elements of which the DTD takes one.
  static let singles: Set<String> = [
    "Catalog", "DateLabel", "NewsItemType", "RevisionHistory", "Role", "FileName",
    "SystemIdentifier",
  ]

  /// The elements that are fields, or containers, and nothing else.
  private static let fields: Set<String> = [
    "NewsIdentifier", "NameLabel", "FirstCreated", "ThisRevisionCreated", "Status", "Urgency",
    "Provider", "DateLineDate", "NewsLines", "AdministrativeMetadata", "RightsMetadata",
    "DescriptiveMetadata", "HeadLine", "SubHeadLine",
  ]
}

/// Where something that was kept stands among all that was: in the order in which it is written.
struct KeptPlace: Comparable {
  private let key: [Int]

  /// The place of an element that no field says; it comes behind the values of its name.
  init?(_ name: String, in container: Container) {
    self.init(name, .max, in: container)
  }

  /// The place of what says a value of a list, `index` in the list from 1, and more.
  init?(_ name: String, _ index: Int, in container: Container) {
    guard let rank = container.order.firstIndex(of: name),
      let number = Container.allCases.firstIndex(of: container)
    else { return nil }
    key = [number, rank, index]
  }

  static func < (one: KeptPlace, other: KeptPlace) -> Bool {
    one.key.lexicographicallyPrecedes(other.key)
  }
}

import ArticleModel

/// One of the lists of what an item is about; each is for one kind of thing.
enum SubjectList: String, CaseIterable {
  case people
  case organisations
  case places
  case subjects
  case events
  case objects

  /// The type of the concepts in it.
  var type: Text? {
    switch self {
    case .people: "person"
    case .organisations: "organisation"
    case .places: "place"
    case .subjects: nil
    case .events: "event"
    case .objects: "object"
    }
  }

  /// The list for concepts of a type, as this program's formats and IPTC's `cpnature` name them.
  init(for type: Text?) {
    self =
      switch type {
      case "person", "cpnat:person": .people
      case "organisation", "organization", "cpnat:organisation": .organisations
      case "place", "cpnat:geoArea", "cpnat:poi": .places
      case "event", "cpnat:event": .events
      case "object", "cpnat:object": .objects
      default: .subjects
      }
  }

  /// The name of the member.
  var name: Text { Text(rawValue) }
}

extension Text {
  /// The relations of people that made the item, not of those it is about.
  static let creator: Text = "creator"
  static let author: Text = "author"
  static let contributor: Text = "contributor"

  /// Whether it is one of them.
  var isMaking: Bool { self == .creator || self == .author || self == .contributor }
}

import ArticleModel

/// The names of members as version 3 spells them, in camel case, and as those before it do.
enum MemberNames {
  /// The spelling of version 3 of a name in lower case.
  static func camel(_ name: Text) -> Text {
    camels[name] ?? name
  }

  /// The same inside of a value, where names mean other things than in an item.
  static func camelInside(_ name: Text) -> Text {
    camelsInside[name] ?? name
  }

  /// The spelling of version 2 of a name of version 3.
  static func lower(_ name: Text) -> Text {
    lowers[name] ?? name
  }

  private static let camels: [Text: Text] = {
    var names: [Text: Text] = [:]
    for name in mixed { names[Text(name.string.lowercased())] = name }
    for (old, new) in others { names[old] = new }
    return names
  }()

  private static let camelsInside = Dictionary(
    mixed.map { (Text($0.string.lowercased()), $0) }
  ) { first, _ in first }

  private static let lowers: [Text: Text] = {
    var names: [Text: Text] = [:]
    for name in mixed { names[name] = Text(name.string.lowercased()) }
    names["embargoedUntil"] = "embargoed"
    return names
  }()

  private static let mixed: [Text] = [
    "altIds", "charCount", "contactInfo", "contentCreated", "contentType", "copyrightHolder",
    "copyrightNotice", "digitalSourceType", "edNote", "encodedRights", "firstCreated", "geoJSON",
    "infoSources", "langId", "linkedRights", "postalCode", "pubStatus", "representationType",
    "rightsInfo", "sizeInBytes", "symbolType", "trustIndicators", "usageTerms", "versionCreated",
    "wordCount",
  ]

  /// What version 1 and Superdesk call otherwise.
  private static let others: [(Text, Text)] = [
    ("embargoed", "embargoedUntil"), ("byline", "by"), ("person", "people"),
    ("organisation", "organisations"), ("place", "places"), ("subject", "subjects"),
    ("event", "events"), ("object", "objects"), ("infosource", "infoSources"),
    ("genre", "genres"), ("trustindicator", "trustIndicators"), ("$standard", "standard"),
    ("evolvedfrom", "evolvedFrom"),
  ]
}

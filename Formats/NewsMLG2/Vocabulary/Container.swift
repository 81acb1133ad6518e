/// An element that holds properties in an order that the schema demands.
struct Container: Sendable {
  /// Its name.
  let name: String

  private let ranks: [String: Int]
  private let places: [String: Int]

  private init(_ name: String, _ order: [[String]]) {
    self.name = name
    var ranks: [String: Int] = [:]
    for (rank, names) in order.enumerated() {
      for name in names { ranks[name] = rank }
    }
    self.ranks = ranks
    places = Dictionary(
      uniqueKeysWithValues: order.flatMap(\.self).enumerated().map { ($1, $0) })
  }

  /// The place of a property among the others; those that may be mixed have the same.
  func rank(of name: String) -> Int? { ranks[name] }

  /// The place among the others in the order in which we write.
  func place(of name: String) -> Int? { places[name] }

  /// The item itself.
  static let item = Container(
    "newsItem",
    [
      ["Signature"], ["catalogRef", "catalog"], ["hopHistory"], ["pubHistory"], ["rightsInfo"],
      ["itemMeta"], ["contentMeta"], ["partMeta"], ["assert"], ["inlineRef"],
      ["derivedFrom", "derivedFromValue"], ["contentSet", "groupSet"],
    ])

  /// What is known of the item's management.
  static let itemMeta = Container(
    "itemMeta",
    [
      ["itemClass"], ["provider"], ["versionCreated"], ["firstCreated"], ["embargoed"],
      ["pubStatus"], ["role"], ["fileName"], ["generator"], ["profile"], ["service"], ["title"],
      ["edNote"], ["memberOf"], ["instanceOf"], ["signal"], ["altRep"], ["deliverableOf"], ["hash"],
      ["expires"], ["origRep"], ["incomingFeedId"], ["metadataCreator"], ["link"],
      ["itemMetaExtProperty"], [foreign],
    ])

  /// What is known of the content.
  static let contentMeta = Container(
    "contentMeta",
    [
      ["icon"], ["urgency"], ["contentCreated"], ["contentModified"], ["digitalSourceType"],
      [
        "located", "infoSource", "creator", "contributor", "audience", "exclAudience", "altId",
        "rating", "userInteraction",
      ],
      [
        "language", "genre", "keyword", "subject", "slugline", "headline", "dateline", "by",
        "creditline", "description",
      ],
      ["contentMetaExtProperty"], [foreign],
    ])

  /// The rights.
  static let rightsInfo = Container(
    "rightsInfo",
    [
      ["accountable"], ["copyrightHolder"],
      [
        "copyrightNotice", "usageTerms", "link", "rightsInfoExtProperty", "rightsExpressionXML",
        "rightsExpressionData",
      ],
      ["dataMining"], [foreign],
    ])

  /// When and where the item was published.
  static let pubHistory = Container("pubHistory", [["published"]])

  /// The content.
  static let contentSet = Container(
    "contentSet", [["inlineXML", "inlineData", "remoteContent"]])

  /// The text, of which only attributes are written back; what stood around it is not.
  static let inlineXML = Container("contentSet/inlineXML", [])

  /// The head of a message.
  static let header = Container(
    "newsMessage/header",
    [
      ["sent"], ["catalogRef", "catalog"], ["sender"], ["transmitId"], ["priority"], ["origin"],
      ["timestamp", "destination", "channel", "signal", "headerExtProperty"], [foreign],
    ])

  /// All of them, in the order of a document.
  static let all = [
    header, item, pubHistory, rightsInfo, itemMeta, contentMeta, contentSet, inlineXML,
  ]

  /// Stands for the name of any element of another namespace.
  static let foreign = "*"
}

import ArticleModel

/// The attributes that the schema knows, by what has them; others are kept as extensions.
enum Known {
  static let layout: [Text] = ["final-newline", "blank-lines", "line-ending"]
  static let alternativeID: [Text] = ["role"]
  static let extensionValue: [Text] = ["format", "path", "name"]
  static let concept: [Text] = [
    "scheme", "code", "uri", "literal", "type", "role", "relevance", "confidence",
  ]
  static let conceptName: [Text] = ["xml:lang", "role"]
  static let party: [Text] = ["job-title", "organisation", "email"]
  static let rights: [Text] = ["year"]
  static let medium: [Text] = ["id", "type", "role"]
  static let rendition: [Text] = [
    "role", "href", "content-type", "width", "height", "size", "duration",
  ]
  static let link: [Text] = ["href", "rel", "id", "version", "title", "content-type"]
  static let cell: [Text] = ["colspan", "rowspan", "header"]
  static let block: [Text: [Text]] = [
    "heading": ["level"], "list": ["ordered"], "image": ["media", "href"],
    "embed": ["href", "provider"],
  ]
  static let inline: [Text: [Text]] = ["link": ["href", "title"], "entity": ["kind"]]
}

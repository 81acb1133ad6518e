import ArticleModel

/// One of the elements of `identified-content`, and what it says of a concept.
struct ConceptElement {
  /// The element's name.
  let name: String

  /// The kind of concept it stands for; nothing where the attribute `type` says it.
  let type: Text?

  /// The attribute that holds the concept's scheme.
  let scheme: String

  /// The attribute that holds the concept's code.
  let code: String

  private init(
    _ name: String, _ type: Text?, scheme: String = "idsrc", code: String = "value"
  ) {
    self.name = name
    self.type = type
    self.scheme = scheme
    self.code = code
  }

  /// The element for places.
  static let location = ConceptElement(
    "location", "place", scheme: "code-source", code: "location-code")

  private static let classifier = ConceptElement("classifier", nil)

  private static let all = [
    ConceptElement("person", "person"), ConceptElement("org", "organisation"), location,
    ConceptElement("event", "event"), ConceptElement("function", "function"),
    ConceptElement("object.title", "object"), ConceptElement("virtloc", "virtloc"), classifier,
  ]

  /// The element for a kind of concept.
  init(for type: Text?) {
    self = Self.all.first { $0.type != nil && $0.type == type } ?? .classifier
  }

  /// The element of this name, where it is one of them.
  init?(named name: String) {
    guard let element = Self.all.first(where: { $0.name == name }) else { return nil }
    self = element
  }
}

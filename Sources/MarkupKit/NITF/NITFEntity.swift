import ArticleModel

/// One of NITF's elements for text that names something.
struct NITFEntity: Hashable, Sendable {
  /// The element's name.
  let element: Text

  /// The kind in the model; nothing where the element's `type` says it.
  let kind: Text?

  /// The attribute that holds the concept's scheme, where there is one.
  let scheme: String?

  /// The attribute that holds the concept's code.
  let code: String

  /// Whether it may hold `alt-code`.
  let hasAlternatives: Bool

  private init(
    _ element: Text, _ kind: Text?, scheme: String? = "idsrc", code: String = "value",
    hasAlternatives: Bool = true
  ) {
    self.element = element
    self.kind = kind
    self.scheme = scheme
    self.code = code
    self.hasAlternatives = hasAlternatives
  }

  /// The element for all that no other is for.
  static let classifier = NITFEntity("classifier", nil)

  /// All of them (NITF 3.6, the group `enrichedText`).
  static let all = [
    NITFEntity("person", "person"), NITFEntity("org", "organisation"),
    NITFEntity("location", "place", scheme: "code-source", code: "location-code"),
    NITFEntity("event", "event"), NITFEntity("function", "function"),
    NITFEntity("object.title", "object"), NITFEntity("virtloc", "virtloc"),
    NITFEntity("chron", "date", scheme: nil, code: "norm", hasAlternatives: false),
    NITFEntity("money", "money", scheme: nil, code: "unit", hasAlternatives: false),
    NITFEntity("num", "number", scheme: nil, code: "units", hasAlternatives: false), classifier,
  ]

  /// The element that can say what an entity says.
  init(for entity: Entity) {
    let named = Self.all.first { $0.kind != nil && $0.kind == entity.kind }
    self = named.flatMap { $0.holds(entity.concept) ? $0 : nil } ?? .classifier
  }

  private func holds(_ concept: Concept?) -> Bool {
    guard let concept else { return true }
    return (scheme != nil || concept.scheme == nil) && (hasAlternatives || concept.uri == nil)
  }
}

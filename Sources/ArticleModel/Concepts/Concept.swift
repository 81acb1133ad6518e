/// A person, place, topic or other thing that a code, an address or a name stands for.
public struct Concept: Hashable, Sendable {
  /// The alias of the vocabulary, the first half of a qcode: "medtop".
  public var scheme: Text?
  /// The code in the vocabulary, the second half of a qcode: "20000523".
  public var code: Text?
  /// The concept's URI.
  public var uri: Text?
  /// A string that stands for the concept where there is no code and no URI.
  public var literal: Text?
  /// What it is called, in one or several languages and roles.
  public var names: [ConceptName] = []
  /// What kind of thing it is, such as `person` or `cpnat:geoArea`.
  public var type: Text?
  /// The part it plays here.
  public var role: Text?
  /// How much the article is about it, 0 to 100.
  public var relevance: Int?
  /// How sure the source is of it, 0 to 100.
  public var confidence: Int?
  /// Wider concepts, the nearest first.
  public var broader: [Concept] = []

  /// Creates a concept of which nothing is known.
  public init() {}

  /// Creates a concept from a plain name.
  public init(name: Text) {
    names = [ConceptName(name)]
  }

  /// Creates a concept from the halves of a qcode.
  public init(scheme: Text, code: Text) {
    self.scheme = scheme
    self.code = code
  }

  /// Whether nothing says which concept it is.
  public var isAnonymous: Bool {
    scheme == nil && code == nil && uri == nil && literal == nil && names.isEmpty
  }
}

/// What a concept is called.
public struct ConceptName: Hashable, Sendable {
  /// The name.
  public var text: Text
  /// Its language, as a BCP 47 tag.
  public var language: Text?
  /// Which kind of name it is.
  public var role: Text?

  /// Creates a name.
  public init(_ text: Text, language: Text? = nil, role: Text? = nil) {
    self.text = text
    self.language = language
    self.role = role
  }

  /// Whether it is a name and nothing more.
  public var isPlain: Bool { language == nil && role == nil }
}

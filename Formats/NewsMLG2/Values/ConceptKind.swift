/// What a kind of element can say of a concept (the schema's `QualPropType`, `Flex1PropType` …).
struct ConceptKind: Sendable {
  /// Whether it has `literal`, `type` and elements besides `name`.
  var isFlexible = true
  /// Whether it has `broader`.
  var hasBroader = true
  /// Whether it has `relevance` and `confidence`.
  var hasWeights = false
  /// Whether it has `role`.
  var hasRole = false
  /// Whether it has `jobtitle`.
  var hasJobTitle = false

  /// A code or URI with names: `service`.
  static let qualified = ConceptKind(isFlexible: false, hasBroader: false)
  /// `signal`, `located`, `provider`, `copyrightHolder`.
  static let flexible = ConceptKind()
  /// `subject`, `genre`, `audience`.
  static let weighted = ConceptKind(hasWeights: true)
  /// `infoSource`.
  static let source = ConceptKind(hasRole: true)
  /// `creator`, `contributor`.
  static let author = ConceptKind(hasRole: true, hasJobTitle: true)
  /// `broader`, and `related` in it.
  static let wider = ConceptKind(hasBroader: false)
}

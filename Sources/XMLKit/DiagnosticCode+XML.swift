import ConvertCore

extension DiagnosticCode {
  /// The document is not well-formed XML.
  public static let xmlSyntax: DiagnosticCode = "xml.syntax"

  /// The document's bytes are not text in the encoding it has or declares.
  public static let xmlEncoding: DiagnosticCode = "xml.encoding"

  /// A character that XML does not allow was replaced by U+FFFD.
  public static let xmlIllegalCharacter: DiagnosticCode = "xml.illegal-character"

  /// A reference to an entity that could not be resolved, or that expands to too much.
  public static let xmlEntity: DiagnosticCode = "xml.entity"

  /// A prefix is not declared, or a namespace is declared wrongly.
  public static let xmlNamespace: DiagnosticCode = "xml.namespace"

  /// Text stands where only elements are expected.
  public static let xmlStrayText: DiagnosticCode = "xml.stray-text"

  /// A start tag has more attributes than `Limits` allows.
  public static let attributeLimit: DiagnosticCode = "limit.attributes"

  /// A start tag, or a document type declaration, is longer than `Limits` allows.
  public static let startTagLimit: DiagnosticCode = "limit.start-tag"
}

import ConvertCore

extension DiagnosticCode {
  /// The bytes are not JSON as RFC 8259 defines it.
  public static let jsonSyntax: DiagnosticCode = "json.syntax"

  /// The JSON is well formed, and a value is not of the type that belongs there.
  public static let jsonValue: DiagnosticCode = "json.value"

  /// The bytes are not UTF-8, which RFC 8259 section 8.1 asks for.
  public static let jsonEncoding: DiagnosticCode = "json.encoding"

  /// The document begins with a byte order mark, which RFC 8259 section 8.1 forbids to write.
  public static let jsonByteOrderMark: DiagnosticCode = "json.bom"

  /// A name stands twice in one object.
  public static let jsonDuplicateKey: DiagnosticCode = "json.duplicate-key"

  /// An escape names one half of a surrogate pair without the other.
  public static let jsonLoneSurrogate: DiagnosticCode = "json.lone-surrogate"

  /// A string holds a character that XML 1.0 forbids, and so no text of the model can hold.
  public static let jsonIllegalCharacter: DiagnosticCode = "json.illegal-character"

  /// One record holds more faults than are reported one by one.
  public static let jsonManyWarnings: DiagnosticCode = "json.many-warnings"
}

import ConvertCore

extension DiagnosticCode {
  /// An element stands where the schema has another one, or none.
  public static let schemaUnexpectedElement: DiagnosticCode = "schema.unexpected-element"

  /// An element ends before one came that it must contain.
  public static let schemaMissingElement: DiagnosticCode = "schema.missing-element"

  /// The schema does not know the root element.
  public static let schemaRoot: DiagnosticCode = "schema.root"

  /// An attribute stands where the schema has none of this name.
  public static let schemaUnexpectedAttribute: DiagnosticCode = "schema.unexpected-attribute"

  /// An attribute is missing that the schema requires.
  public static let schemaMissingAttribute: DiagnosticCode = "schema.missing-attribute"

  /// Text stands where the schema has none.
  public static let schemaText: DiagnosticCode = "schema.text"

  /// A value is none of the type that the schema gives it.
  public static let schemaValue: DiagnosticCode = "schema.value"

  /// A value that must be unique is there twice, or one that is referred to is not there.
  public static let schemaIdentity: DiagnosticCode = "schema.identity"

  /// The schema is violated in another way.
  public static let schemaInvalid: DiagnosticCode = "schema.invalid"

  /// A schema cannot be compiled.
  public static let schemaBroken: DiagnosticCode = "schema.broken"

  /// A schema refers to a file that is not there, or that it may not load.
  public static let schemaReference: DiagnosticCode = "schema.reference"

  /// A schema asks for more than a schema may.
  public static let schemaLimit: DiagnosticCode = "limit.schema"
}

import ArticleModel
internal import CLibXML2
import ConvertCore

/// A schema, compiled once and used by any number of validators on any number of threads.
///
/// Unchecked, because libxml2 only reads a schema once it is compiled.
public final class CompiledSchema: @unchecked Sendable {
  /// Reads one file of a schema by its absolute URI.
  public typealias Reading = (_ uri: String) throws(ConversionError) -> [UInt8]

  /// What libxml2 made of it.
  enum Form {
    /// An XML Schema, which validates a stream.
    case xsd(xmlSchemaPtr)
    /// A RELAX NG grammar, which validates a tree.
    case relaxNG(xmlRelaxNGPtr)
    /// A document type definition, which validates a tree.
    case dtd(xmlDtdPtr)
  }

  /// Its main file.
  public let uri: String

  /// The language it is written in.
  public let kind: SchemaKind

  let form: Form

  /// The attributes that are identifiers.
  let identifiers: IdentifierNames

  /// Compiles the schema whose main file has this URI; all its files come from `read`.
  ///
  /// - Throws: `ConversionError` where a file cannot be had, or the schema is wrong or asks for too
  ///   much.
  public init(_ uri: String, read: @escaping Reading) throws(ConversionError) {
    let loader = SchemaLoader(read)
    guard let kind = try loader.kind(of: uri) else {
      throw ConversionError(
        .schemaBroken, "expected a schema in XSD, RELAX NG or DTD, found something else",
        in: DocumentName(SchemaURI.shown(uri)), at: .start)
    }
    self.uri = uri
    self.kind = kind
    let compiler = SchemaCompiler(loader, uri)
    form = try compiler.compile(kind)
    identifiers = loader.survey.identifiers
  }

  deinit { form.free() }
}

extension CompiledSchema.Form {
  /// Gives libxml2 its memory back.
  func free() {
    switch self {
    case .xsd(let schema): xmlSchemaFree(schema)
    case .relaxNG(let grammar): xmlRelaxNGFree(grammar)
    case .dtd(let dtd): xmlFreeDtd(dtd)
    }
  }
}

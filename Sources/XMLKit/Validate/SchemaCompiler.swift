internal import CLibXML2
import ConvertCore

/// Compiles one schema.
final class SchemaCompiler {
  private let loader: SchemaLoader
  private let uri: String
  private var fault: ConversionError?

  private static let prepared: Void = wirecopy_xml_prepare()

  /// Creates a compiler of the schema with this main file.
  init(_ loader: SchemaLoader, _ uri: String) {
    _ = Self.prepared
    self.loader = loader
    self.uri = uri
  }

  /// Compiles the schema.
  ///
  /// - Throws: `ConversionError` where it is wrong, or a file it refers to cannot be had.
  func compile(_ kind: SchemaKind) throws(ConversionError) -> CompiledSchema.Form {
    let form = loader.loading {
      switch kind {
      case .xsd: xsd().map { CompiledSchema.Form.xsd($0) }
      case .relaxNG: relaxNG().map { CompiledSchema.Form.relaxNG($0) }
      case .dtd: dtd().map { CompiledSchema.Form.dtd($0) }
      }
    }
    if let failure = loader.failure ?? fault {
      form?.free()
      throw failure
    }
    guard let form else {
      throw ConversionError(
        .schemaBroken, "expected a schema that can be compiled, found one that cannot",
        at: SourceLocation(DocumentName(SchemaURI.shown(uri))))
    }
    return form
  }

  private func xsd() -> xmlSchemaPtr? {
    guard let context = xmlSchemaNewParserCtxt(uri) else { return nil }
    defer { xmlSchemaFreeParserCtxt(context) }
    xmlSchemaSetParserStructuredErrors(
      context, { compiler(of: $0)?.refused($1) }, Unmanaged.passUnretained(self).toOpaque())
    return xmlSchemaParse(context)
  }

  private func relaxNG() -> xmlRelaxNGPtr? {
    guard let context = xmlRelaxNGNewParserCtxt(uri) else { return nil }
    defer { xmlRelaxNGFreeParserCtxt(context) }
    xmlRelaxNGSetParserStructuredErrors(
      context, { compiler(of: $0)?.refused($1) }, Unmanaged.passUnretained(self).toOpaque())
    return xmlRelaxNGParse(context)
  }

  private func dtd() -> xmlDtdPtr? {
    // A DTD's parser reports to the thread.
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(self).toOpaque()) {
      compiler(of: $0)?.refused($1)
    }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    guard let dtd = xmlParseDTD(nil, uri), let context = xmlNewValidCtxt() else { return nil }
    wirecopy_dtd_prepare(context, dtd)
    xmlFreeValidCtxt(context)
    return dtd
  }

  /// libxml2 refuses the schema, or doubts it.
  fileprivate func refused(_ error: xmlErrorPtr?) {
    guard let error = error?.pointee, error.level != XML_ERR_WARNING, fault == nil else { return }
    let message = error.message.map { String(cString: $0) } ?? "not a schema"
    let file = error.file.map { String(cString: $0) } ?? uri
    fault = ConversionError(
      .schemaBroken, SAXMessage.clean(message),
      at: SourceLocation(
        DocumentName(SchemaURI.shown(file)), loader.place(line: Int(error.line), in: file)))
  }
}

/// The compiler behind libxml2's user data.
private func compiler(of user: UnsafeMutableRawPointer?) -> SchemaCompiler? {
  user.map { Unmanaged<SchemaCompiler>.fromOpaque($0).takeUnretainedValue() }
}

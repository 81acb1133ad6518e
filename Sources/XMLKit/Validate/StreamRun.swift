internal import CLibXML2

/// The validation of documents under one XML Schema, event by event, without a tree.
final class StreamRun {
  private let schema: CompiledSchema
  private let log: FindingLog
  private let context: xmlSchemaValidCtxtPtr
  private let user: UnsafeMutableRawPointer
  // libxml2 keeps the address of this until it is unplugged.
  private let functions: UnsafeMutablePointer<xmlSAXHandlerPtr?>
  private var plug: xmlSchemaSAXPlugPtr?
  @exclusivity(unchecked) private var identifiers: IdentifierCheck?

  /// Creates a run under a schema; nothing where that is no XML Schema, or there is no memory.
  init?(_ schema: CompiledSchema, _ log: FindingLog) {
    guard case .xsd(let compiled) = schema.form, let context = xmlSchemaNewValidCtxt(compiled)
    else { return nil }
    self.schema = schema
    self.log = log
    self.context = context
    user = UnsafeMutableRawPointer(context)
    functions = .allocate(capacity: 1)
    functions.initialize(to: nil)
    if !schema.identifiers.isEmpty { identifiers = IdentifierCheck(schema.identifiers) }
    xmlSchemaSetValidStructuredErrors(
      context, { findingLog(of: $0)?.add($1) }, Unmanaged.passUnretained(log).toOpaque())
  }

  deinit {
    end()
    xmlSchemaFreeValidCtxt(context)
    functions.deallocate()
  }

  /// Begins with a document.
  func begin() {
    end()
    plug = wirecopy_schema_plug(context, functions)
    identifiers?.clear()
  }

  /// Ends with a document.
  func end() {
    if let plug { xmlSchemaSAXUnplug(plug) }
    plug = nil
  }

  /// An element begins.
  func start(_ element: SAXElement) {
    if log.isGivenUp { return }
    functions.pointee?.pointee.startElementNs?(
      user, element.local, element.prefix, element.namespace, element.declarationCount,
      element.declarations, element.attributeCount, 0, element.attributes)
    identifiers?.check(element, log)
  }

  /// Text, all of it up to the next tag.
  func text(_ text: UnsafeBufferPointer<UInt8>) {
    if log.isGivenUp { return }
    functions.pointee?.pointee.characters?(user, text.baseAddress, Int32(clamping: text.count))
  }

  /// An element ends.
  func end(
    _ local: SAXElement.CString?, _ prefix: SAXElement.CString?, _ namespace: SAXElement.CString?
  ) {
    if log.isGivenUp { return }
    functions.pointee?.pointee.endElementNs?(user, local, prefix, namespace)
  }
}

internal import CLibXML2
import ConvertCore

/// libxml2's parser, by its address.
typealias ParserHandle = OpaquePointer

/// The validation of documents under RELAX NG grammars and DTDs, which need a tree.
///
/// The tree is libxml2's own; each of its elements has the number of its place for its private part.
final class TreeRun {
  private let schemas: [CompiledSchema]
  private let log: FindingLog
  private var parser: xmlParserCtxtPtr?
  private var places: [Position] = []
  private var size = 0
  private var limit = 0

  /// How many bytes an element, or an attribute, takes at least.
  private static let nodeSize = 128

  /// Creates a run under these schemas; nothing where there are none.
  init?(_ schemas: [CompiledSchema], _ log: FindingLog) {
    if schemas.isEmpty { return nil }
    self.schemas = schemas
    self.log = log
  }

  deinit { end() }

  /// Begins with a document, whose tree may take so many bytes.
  func begin(limit: Int) {
    end()
    self.limit = limit
    size = 0
  }

  /// Ends with a document.
  func end() {
    if let document = parser?.pointee.myDoc { xmlFreeDoc(document) }
    parser?.pointee.myDoc = nil
    parser = nil
    places.removeAll(keepingCapacity: true)
  }

  /// An element begins.
  func start(_ element: SAXElement, at place: Position, _ handle: ParserHandle?) {
    if parser == nil, let handle {
      parser = xmlParserCtxtPtr(handle)
      xmlSAX2StartDocument(parser)
    }
    guard take(Self.nodeSize * (1 + Int(element.attributeCount))) else { return }
    xmlSAX2StartElementNs(
      parser, element.local, element.prefix, element.namespace, element.declarationCount,
      element.declarations, element.attributeCount, 0, element.attributes)
    places.append(place)
    parser?.pointee.node?.pointee._private = UnsafeMutableRawPointer(bitPattern: places.count)
  }

  /// Text, all of it up to the next tag.
  func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard take(text.count) else { return }
    xmlSAX2Characters(parser, text.baseAddress, Int32(clamping: text.count))
  }

  /// An element ends.
  func end(
    _ local: SAXElement.CString?, _ prefix: SAXElement.CString?, _ namespace: SAXElement.CString?
  ) {
    guard size <= limit else { return }
    xmlSAX2EndElementNs(parser, local, prefix, namespace)
  }

  /// Validates the tree.
  func validate() {
    guard size <= limit else {
      log.add(
        .sizeLimit,
        "expected at most \(limit) bytes in the tree that RELAX NG and DTDs need, found more",
        at: .start)
      return
    }
    guard let document = parser?.pointee.myDoc else { return }
    for schema in schemas {
      switch schema.form {
      case .relaxNG(let grammar): validate(document, under: grammar)
      case .dtd(let dtd): validate(document, under: dtd)
      case .xsd: break
      }
    }
  }

  private func validate(_ document: xmlDocPtr, under grammar: xmlRelaxNGPtr) {
    guard let context = xmlRelaxNGNewValidCtxt(grammar) else { return }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    xmlRelaxNGSetValidStructuredErrors(
      context, { treeRun(of: $0)?.found($1) }, Unmanaged.passUnretained(self).toOpaque())
    xmlRelaxNGValidateDoc(context, document)
  }

  private func validate(_ document: xmlDocPtr, under dtd: xmlDtdPtr) {
    guard let context = xmlNewValidCtxt() else { return }
    defer { xmlFreeValidCtxt(context) }
    // Validation by DTD reports to the thread.
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(self).toOpaque()) {
      treeRun(of: $0)?.found($1)
    }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    xmlValidateDtd(context, document, dtd)
  }

  private func take(_ count: Int) -> Bool {
    size += count
    return size <= limit
  }

  /// Takes what libxml2 has found, at the place of the element it is about.
  fileprivate func found(_ error: xmlErrorPtr?) {
    var node = error?.pointee.node?.assumingMemoryBound(to: xmlNode.self)
    while let current = node, current.pointee.type != XML_ELEMENT_NODE {
      node = current.pointee.parent
    }
    let number = Int(bitPattern: node?.pointee._private)
    log.add(error, at: places.indices.contains(number - 1) ? places[number - 1] : places.first)
  }
}

/// The run behind libxml2's user data.
private func treeRun(of user: UnsafeMutableRawPointer?) -> TreeRun? {
  user.map { Unmanaged<TreeRun>.fromOpaque($0).takeUnretainedValue() }
}

import ArticleModel
import ConvertCore

/// Follows the parsing of one document after another and hands each event to the schemas, with the
/// place of its tag.
///
/// libxml2 knows only the line on which a start tag ends, and in a stream not even that: the place of
/// an error is that of the tag being validated, and at an end tag that of the start tag it belongs to.
final class SchemaWatch {
  private let log: FindingLog
  private let streams: [StreamRun]
  private let tree: TreeRun?
  @exclusivity(unchecked) private var path: [(place: Position, name: UnsafePointer<UInt8>)] = []

  /// How many elements were open at once at most.
  @exclusivity(unchecked) private(set) var deepest = 0

  /// Whether a document must be whole before it can be validated.
  var wantsTree: Bool { tree != nil }

  /// The name of the innermost element that is open.
  var open: Text? { path.last.map { Text(String(cString: $0.name)) } }

  /// Creates a watch for these schemas.
  init(_ schemas: [CompiledSchema], _ log: FindingLog) {
    self.log = log
    streams = schemas.compactMap { StreamRun($0, log) }
    tree = TreeRun(schemas.filter { $0.kind != .xsd }, log)
  }

  /// Begins with a document.
  func begin(_ document: DocumentName, limit: Int) {
    log.begin(document)
    path.removeAll(keepingCapacity: true)
    deepest = 0
    for stream in streams { stream.begin() }
    tree?.begin(limit: limit)
  }

  /// Ends with the document; where it is well-formed, what needs the whole of it is validated.
  func end(isWellFormed: Bool) {
    log.parent = nil
    if isWellFormed { tree?.validate() }
    for stream in streams { stream.end() }
    tree?.end()
  }

  /// An element begins.
  func start(_ element: SAXElement, at place: Position, parser: ParserHandle?) {
    log.place = place
    log.parent = path.last?.name
    log.holder = path.last?.place
    path.append((place, element.local))
    deepest = max(deepest, path.count)
    for stream in streams { stream.start(element) }
    log.holder = nil
    tree?.start(element, at: place, parser)
  }

  /// Text, all of it up to the next tag.
  func text(_ text: UnsafeBufferPointer<UInt8>) {
    log.place = path.last?.place ?? .start
    for stream in streams { stream.text(text) }
    tree?.text(text)
  }

  /// An element ends.
  func end(
    _ local: SAXElement.CString?, _ prefix: SAXElement.CString?, _ namespace: SAXElement.CString?
  ) {
    log.place = path.popLast()?.place ?? .start
    log.parent = path.last?.name
    for stream in streams { stream.end(local, prefix, namespace) }
    tree?.end(local, prefix, namespace)
  }
}

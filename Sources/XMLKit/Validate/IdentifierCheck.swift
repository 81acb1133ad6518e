import ArticleModel
internal import CLibXML2

/// Compares the identifiers of a document, of which each must be there once (XML Schema part 2,
/// section 3.3.8).
struct IdentifierCheck {
  private let names: IdentifierNames
  private let attributes: [[CChar]]
  private var seen: Set<String> = []
  // Most elements are in the namespace of the one before, whose address libxml2 keeps.
  private var lastNamespace: UnsafePointer<UInt8>?
  private var isLastKnown: Bool

  init(_ names: IdentifierNames) {
    self.names = names
    attributes = names.names.map { Array($0.string.utf8CString) }
    isLastKnown = names.namespaces.contains(nil)
  }

  /// Forgets what was seen, for another document.
  mutating func clear() {
    seen.removeAll(keepingCapacity: true)
    lastNamespace = nil
    isLastKnown = names.namespaces.contains(nil)
  }

  /// Compares an element's identifiers with those seen before.
  mutating func check(_ element: SAXElement, _ log: FindingLog) {
    guard element.attributeCount > 0, let found = element.attributes, isKnown(element.namespace)
    else { return }
    for index in 0..<Int(element.attributeCount) {
      let attribute = found + 5 * index
      guard let local = attribute[0], let first = attribute[3], let end = attribute[4],
        isIdentifier(local, attribute[2])
      else { continue }
      let value = UnsafeBufferPointer(start: first, count: end - first)
      guard names.elements.contains(Text(String(cString: element.local))) else { return }
      let text = String(decoding: trimmed(value), as: UTF8.self)
      if !seen.insert(text).inserted {
        log.add(
          .schemaIdentity,
          "expected an identifier that no other element has, found \(Text(text).shown) again",
          at: log.place)
      }
    }
  }

  private mutating func isKnown(_ namespace: UnsafePointer<UInt8>?) -> Bool {
    if namespace == lastNamespace { return isLastKnown }
    lastNamespace = namespace
    isLastKnown = names.namespaces.contains(namespace.map { Text(String(cString: $0)) })
    return isLastKnown
  }

  private func isIdentifier(
    _ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?
  ) -> Bool {
    let name = UnsafeRawPointer(local).assumingMemoryBound(to: CChar.self)
    guard let namespace else { return attributes.contains { strcmp($0, name) == 0 } }
    guard names.includesXMLID, strcmp("id", name) == 0 else { return false }
    let space = UnsafeRawPointer(namespace).assumingMemoryBound(to: CChar.self)
    return strcmp(SchemaKind.xmlNamespace.string, space) == 0
  }

  private func trimmed(_ value: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = value.drop(while: isXMLSpace)
    let end = start.lastIndex { !isXMLSpace($0) }.map { $0 + 1 } ?? start.startIndex
    return start[..<end]
  }
}

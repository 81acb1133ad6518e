import ArticleModel
import ConvertCore

/// An element as a view of the events of its document.
struct RecordedElement: Sendable {
  /// The events.
  let tape: EventTape

  /// The place of its start tag among them.
  let index: Int32

  /// Whether it was taken out of a document, so that it declares what its content needs.
  let isOutermost: Bool

  /// Its start tag.
  @inline(__always)
  var record: EventRecord { tape.records[Int(index)] }

  /// Its name.
  var name: XMLName { tape.names[Int(record.name)] }

  /// Where its `<` stood.
  var position: Position { record.position }

  /// The namespaces its tag declares.
  private var ownDeclarations: [XMLNamespaceDeclaration] {
    let record = record
    guard record.declarations > 0 else { return [] }
    let first = Int(record.firstDeclaration)
    return Array(tape.declarations[first..<(first + Int(record.declarations))])
  }

  /// The namespaces it declares; those that its content needs, too, where it is an outermost one.
  var declarations: [XMLNamespaceDeclaration] {
    guard isOutermost else { return ownDeclarations }
    let element = ElementParts(
      name, attributes: attributes, declarations: ownDeclarations, content: content,
      position: position)
    return XMLElement(element).declaring(tape.declarations(around: index)).declarations
  }
}

extension EventTape {
  /// The namespaces that are declared around an event, the innermost last.
  func declarations(around index: Int32) -> [XMLNamespaceDeclaration] {
    var found: [XMLNamespaceDeclaration] = []
    var place = records[Int(index)].parent
    while place >= 0 {
      let record = records[Int(place)]
      let first = Int(record.firstDeclaration)
      found.insert(
        contentsOf: declarations[first..<(first + Int(record.declarations))], at: 0)
      place = record.parent
    }
    return found
  }
}

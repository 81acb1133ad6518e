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

  /// How many attributes it has.
  var attributeCount: Int { Int(record.attributes) }

  private var attributeRange: Range<Int> {
    let first = Int(record.firstAttribute)
    return first..<(first + Int(record.attributes))
  }

  /// Its attributes.
  var attributes: [XMLAttribute] {
    guard attributeCount > 0 else { return [] }
    return attributeRange.map { index in
      let attribute = tape.attributes[index]
      return XMLAttribute(
        tape.names[Int(attribute.name)], tape.text(attribute.start, attribute.end))
    }
  }

  /// Whether it has an attribute of a namespace.
  func hasAttribute(in namespace: Text) -> Bool {
    attributeRange.contains {
      tape.names[Int(tape.attributes[$0].name)].namespace == namespace
    }
  }

  /// The value of the first attribute with this name.
  func value(_ local: Text, _ namespace: Text?) -> Text? {
    for index in attributeRange {
      let attribute = tape.attributes[index]
      if tape.names[Int(attribute.name)].means(local, namespace) {
        return tape.text(attribute.start, attribute.end)
      }
    }
    return nil
  }

  /// Whether the first attribute with this name has this value.
  func hasValue(_ value: Text, _ local: Text, _ namespace: Text?) -> Bool {
    for index in attributeRange {
      let attribute = tape.attributes[index]
      if tape.names[Int(attribute.name)].means(local, namespace) {
        return tape.stands(value, attribute.start..<attribute.end)
      }
    }
    return false
  }

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
    var element = ElementParts(name, position: position)
    element.attributes = attributes
    element.declarations = ownDeclarations
    element.content = content
    return XMLElement(element).declaring(tape.declarations(around: index)).declarations
  }

  /// Whether there are comments or instructions in it.
  var hasRemarks: Bool {
    tape.hasRemarks
      && tape.records[Int(index)...Int(record.last)].contains {
        $0.kind == .comment || $0.kind == .instruction
      }
  }

  /// Whether there is text other than white space in it: anywhere, or outside of other elements.
  func hasText(anywhere: Bool) -> Bool {
    var place = index + 1
    while place < record.last {
      let event = tape.records[Int(place)]
      if event.kind == .text, !tape.isBlank(event) { return true }
      place = event.kind == .start && !anywhere ? event.last + 1 : place + 1
    }
    return false
  }

  /// The text in it, where there is nothing else.
  var onlyText: Text? {
    let start = Int(index)
    guard Int(record.last) == start + 2, tape.records[start + 1].kind == .text else { return nil }
    return tape.text(tape.records[start + 1])
  }

  /// Whether it contains nothing at all.
  var isEmpty: Bool { record.last == index + 1 }

  /// What it contains.
  var content: XMLContent {
    if let onlyText { return .text(onlyText) }
    return .nodes(nodes)
  }

  /// The nodes in it.
  var nodes: [XMLNode] {
    let count = Int(record.children)
    guard count > 0 else { return [] }
    var nodes: [XMLNode] = []
    nodes.reserveCapacity(count)
    forEachChild { child in
      if let node = tape.node(child) {
        nodes.append(node)
      }
    } element: { element in
      nodes.append(.element(XMLElement(element)))
    }
    return nodes
  }

  /// The elements in it.
  var elements: [XMLElement] {
    if isText { return [] }
    var elements: [XMLElement] = []
    // Mostly white space stands around each.
    elements.reserveCapacity(Int(record.children + 1) / 2)
    forEachChild { _ in
    } element: {
      elements.append(XMLElement($0))
    }
    return elements
  }

  /// Whether there is no element in it.
  var isText: Bool {
    var place = index + 1
    while place < record.last {
      if tape.records[Int(place)].kind == .start { return false }
      place += 1
    }
    return true
  }

  /// The first element in it that has this name, whatever its namespace.
  func element(named local: Text) -> RecordedElement? {
    var place = index + 1
    while place < record.last {
      let event = tape.records[Int(place)]
      if event.kind != .start {
        place += 1
      } else if tape.names[Int(event.name)].local == local {
        return RecordedElement(tape: tape, index: place, isOutermost: false)
      } else {
        place = event.last + 1
      }
    }
    return nil
  }

  /// Hands on what stands in it, piece by piece.
  @inline(__always)
  func forEachChild(
    _ body: (EventRecord) -> Void, element: (RecordedElement) -> Void
  ) {
    var place = index + 1
    let last = record.last
    while place < last {
      let child = tape.records[Int(place)]
      if child.kind == .start {
        element(RecordedElement(tape: tape, index: place, isOutermost: false))
        place = child.last + 1
      } else {
        body(child)
        place += 1
      }
    }
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

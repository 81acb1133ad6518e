import ArticleModel

extension RecordedElement {
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

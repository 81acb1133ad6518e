import ArticleModel
internal import CLibXML2

extension EventStore {
  /// Makes the tag of the event that was taken last.
  mutating func tag(_ record: EventRecord) -> XMLTag {
    guard isWhole else { return XMLTag(element: XMLElement(parts(record, .nodes([])))) }
    let element = RecordedElement(
      tape: tape, index: Int32(truncatingIfNeeded: head - 1), isOutermost: false)
    return XMLTag(element: XMLElement(element))
  }

  /// What the element of an event is made of, with this content.
  mutating func parts(_ record: EventRecord, _ content: XMLContent) -> ElementParts {
    ElementParts(
      names[record.name], attributes: attributes(of: record), declarations: declared(record),
      content: content, position: record.position)
  }

  /// Whether bytes may begin, behind white space, with a prefix that stands for a namespace: whether a
  /// colon comes early enough.
  mutating func mayBeginWithPrefix(_ start: Int, _ end: Int) -> Bool {
    guard longestPrefix > 0 else { return false }
    let longest = longestPrefix
    return bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < end, isXMLSpace(bytes[index]) { index += 1 }
      let most = min(end, index + longest + 1)
      while index < most, bytes[index] != UInt8(ascii: ":") { index += 1 }
      return index < most
    }
  }

  /// The same of the value of any attribute of a start tag.
  mutating func mayBeginWithPrefix(anyOf record: EventRecord) -> Bool {
    guard longestPrefix > 0 else { return false }
    for index in Int(record.firstAttribute)..<Int(record.firstAttribute + record.attributes) {
      let attribute = attributes[index]
      if mayBeginWithPrefix(attribute.start, attribute.end) { return true }
    }
    return false
  }

  private mutating func attributes(of record: EventRecord) -> [XMLAttribute] {
    guard record.attributes > 0 else { return [] }
    var made: [XMLAttribute] = []
    made.reserveCapacity(Int(record.attributes))
    for index in Int(record.firstAttribute)..<Int(record.firstAttribute + record.attributes) {
      let attribute = attributes[index]
      made.append(
        XMLAttribute(names[attribute.name], tape.text(attribute.start, attribute.end)))
    }
    return made
  }

  /// The namespaces a start tag declares.
  mutating func declared(_ record: EventRecord) -> [XMLNamespaceDeclaration] {
    guard record.declarations > 0 else { return [] }
    let first = Int(record.firstDeclaration)
    return Array(declarations[first..<(first + Int(record.declarations))])
  }

  /// Makes an event.
  mutating func event(_ record: EventRecord) -> XMLEvent {
    switch record.kind {
    case .start: return .start(tag(record))
    case .end: return .end(names[record.name])
    case .text: return .text(tape.text(record))
    case .comment: return .comment(tape.text(record.start, record.end))
    case .instruction:
      let middle = record.start + Int(record.name)
      return .instruction(
        target: tape.text(record.start, middle), data: tape.text(middle, record.end))
    }
  }

  /// The namespaces that are declared where the event is that was taken last, the innermost last, where
  /// the whole document is known.
  var scope: [XMLNamespaceDeclaration] {
    mutating get {
      guard head > 0 else { return [] }
      let around = tape.declarations(around: Int32(truncatingIfNeeded: head - 1))
      let record = tape.records[head - 1]
      return record.kind == .start ? around + declared(record) : around
    }
  }
}

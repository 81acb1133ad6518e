import ArticleModel
internal import CLibXML2

extension EventStore {
  /// Makes a text of bytes.
  mutating func text(_ start: Int, _ end: Int) -> Text {
    if isUTF8 {
      var span = unsafe UTF8Span(unchecked: bytes.span.extracting(start..<end))
      // What is known to be ASCII is handled much faster from then on.
      _ = span.checkForASCII()
      return Text(String(copying: span))
    }
    return bytes.withUnsafeBufferPointer {
      Text(String(decoding: UnsafeBufferPointer(rebasing: $0[start..<end]), as: UTF8.self))
    }
  }

  /// Makes the text of an event; the same line end and indentation make theirs once.
  mutating func text(_ record: EventRecord) -> Text {
    let length = record.end - record.start
    guard length <= Self.longestBlank, isBlank(record) else {
      return text(record.start, record.end)
    }
    if !isLastBlank(record) {
      let made = text(record.start, record.end)
      blanks[length] = (Array(bytes[record.start..<record.end]), made)
    }
    return blanks[length].text
  }

  private mutating func isLastBlank(_ record: EventRecord) -> Bool {
    let blank = blanks[record.end - record.start].bytes
    guard !blank.isEmpty else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      blank.withUnsafeBufferPointer { blank in
        guard let one = bytes.baseAddress, let other = blank.baseAddress else { return true }
        return memcmp(one + record.start, other, blank.count) == 0
      }
    }
  }

  /// Whether an event's bytes are white space.
  mutating func isBlank(_ record: EventRecord) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = record.end
      while index > record.start {
        index -= 1
        if !isXMLSpace(bytes[index]) { return false }
      }
      return true
    }
  }

  /// Makes the tag of an event.
  mutating func tag(_ record: EventRecord) -> XMLTag {
    XMLTag(
      names[record.name], attributes: attributes(of: record), declarations: declared(record),
      position: record.position)
  }

  /// Makes the element of an event.
  mutating func element(_ record: EventRecord, _ content: XMLContent) -> XMLElement {
    XMLElement(
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
      made.append(XMLAttribute(names[attribute.name], text(attribute.start, attribute.end)))
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
    case .text: return .text(text(record))
    case .comment: return .comment(text(record.start, record.end))
    case .instruction:
      let middle = record.start + Int(record.name)
      return .instruction(
        target: text(record.start, middle), data: text(middle, record.end))
    }
  }
}

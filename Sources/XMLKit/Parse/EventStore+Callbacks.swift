import ArticleModel
internal import CLibXML2
import ConvertCore

extension EventStore {
  /// libxml2's string.
  typealias CString = UnsafePointer<UInt8>

  /// An element begins.
  mutating func start(
    _ name: (local: CString, prefix: CString?, namespace: CString?),
    _ declared: UnsafeBufferPointer<CString?>, _ found: UnsafeBufferPointer<CString?>
  ) {
    endText()
    hasRoot = true
    var record = EventRecord(kind: .start, position: marks.takeTag() ?? textPosition)
    record.name = names.number(name.local, name.prefix, name.namespace)
    record.firstDeclaration = Int32(clamping: declarations.count)
    record.firstAttribute = Int32(clamping: attributes.count)
    for index in stride(from: 0, to: declared.count - 1, by: 2) {
      declarations.append(
        XMLNamespaceDeclaration(
          prefix: declared[index].map { names.text($0) },
          uri: declared[index + 1].map { names.text($0) } ?? ""))
      record.declarations += 1
    }
    var index = 0
    while index + 4 < found.count {
      if let local = found[index], let first = found[index + 3], let end = found[index + 4] {
        let number = names.number(local, found[index + 1], found[index + 2])
        let start = bytes.count
        appendValue(UnsafeBufferPointer(start: first, count: end - first))
        attributes.append(AttributeRecord(name: number, start: start, end: bytes.count))
        record.attributes += 1
      }
      index += 5
    }
    textStart = bytes.count
    open.append(record.name)
    records.append(record)
  }

  /// The element that began last ends.
  mutating func end() {
    endText()
    guard let name = open.popLast() else { return }
    var record = EventRecord(kind: .end, position: marks.take(.end) ?? textPosition)
    record.name = name
    records.append(record)
  }

  /// Text goes on.
  mutating func characters(_ more: UnsafeBufferPointer<UInt8>) {
    guard !more.isEmpty, !open.isEmpty else { return }
    if bytes.count == textStart, let position = marks.take(.text) { textPosition = position }
    bytes.append(contentsOf: more)
  }

  /// A reference that libxml2 does not know, and that stays as it is written.
  mutating func reference(_ name: CString?) {
    let written = "&\(name.map { String(cString: $0) } ?? "");"
    Array(written.utf8).withUnsafeBufferPointer { characters($0) }
  }

  /// A comment.
  mutating func comment(_ text: CString?) {
    endText()
    add(.comment, at: marks.take(.comment), text, nil)
  }

  /// A processing instruction.
  mutating func instruction(_ target: CString?, _ data: CString?) {
    endText()
    add(.instruction, at: marks.take(.instruction), target, data)
  }

  private mutating func add(
    _ kind: EventRecord.Kind, at position: Position?, _ text: CString?, _ data: CString?
  ) {
    var record = EventRecord(kind: kind, position: position ?? textPosition)
    record.start = bytes.count
    if let text { bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count(text))) }
    record.name = Int32(clamping: bytes.count - record.start)
    if let data { bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: count(data))) }
    record.end = bytes.count
    textStart = bytes.count
    records.append(record)
  }

  private func count(_ text: CString) -> Int { Int(xmlStrlen(text)) }

  /// Ends the text that is pending, where there is some.
  @inline(__always)
  private mutating func endText() {
    guard bytes.count > textStart else { return }
    var record = EventRecord(kind: .text, position: textPosition)
    record.start = textStart
    record.end = bytes.count
    textStart = bytes.count
    records.append(record)
  }

  /// Appends an attribute's value, which libxml2 hands over with "&#38;" for "&", for a tree builder
  /// to resolve later.
  @inline(__always)
  private mutating func appendValue(_ value: UnsafeBufferPointer<UInt8>) {
    var rest = value
    while let first = rest.baseAddress, !rest.isEmpty {
      let index = wirecopy_find(first, 0x26, rest.count)
      guard index < rest.count else { break }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[...index]))
      let isReference = rest[index...].starts(with: "&#38;".utf8)
      rest = UnsafeBufferPointer(rebasing: rest[(index + (isReference ? 5 : 1))...])
    }
    bytes.append(contentsOf: rest)
  }

  /// How many bytes libxml2 has consumed.
  var consumed: Int { context.map { max(xmlByteConsumed($0), 0) } ?? 0 }

  /// libxml2 refuses something, or doubts it.
  mutating func refused(_ error: xmlError) {
    let message = error.message.map { String(cString: $0) } ?? "not well-formed"
    guard error.level == XML_ERR_FATAL else {
      // Doubts about names come while a start tag is read, before it is reported.
      doubts.append((message, marks.nextTag ?? textPosition))
      return
    }
    guard fault == nil else { return }
    fault = Fault(
      code: Int(error.code), message: message,
      names: (
        error.str1.map { String(cString: $0) }, error.str2.map { String(cString: $0) }
      ),
      offset: consumed)
  }
}

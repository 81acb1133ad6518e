import ArticleModel
internal import CLibXML2
import ConvertCore

/// The events of the last slices, between libxml2's callbacks and the reader.
struct EventStore {
  /// What libxml2 refused.
  struct Fault {
    /// libxml2's code.
    var code: Int

    /// libxml2's words.
    var message: String

    /// The names it is about.
    var names: (String?, String?)

    /// How many bytes libxml2 had consumed.
    var offset: Int
  }

  /// The first error, after which libxml2 reports nothing.
  var fault: Fault?

  /// What was doubtful and read all the same.
  var doubts: [(message: String, position: Position)] = []

  /// The places of the markup that was given and not yet reported.
  var marks = MarkQueue()

  /// Whether the root element has begun.
  var hasRoot = false

  /// The names of the elements that are open where libxml2 is.
  var open: [Int32] = []

  /// The names of the document.
  var names = NameCache()

  /// The parser whose callbacks fill the store.
  var context: xmlParserCtxtPtr?

  /// What validates the document while it is parsed.
  var watch: SchemaWatch?

  /// Where the last event taken begins.
  var position = Position.start

  /// How many elements are open after the last event taken.
  var depth = 0

  /// The byte from which on the reader has something else to do before it goes on.
  var nextNotice = Int.max

  /// Where text that has not ended begins.
  var textPosition = Position.start

  var records: [EventRecord] = []
  var attributes: [AttributeRecord] = []
  var declarations: [XMLNamespaceDeclaration] = []
  var bytes: [UInt8] = []
  var textStart = 0
  private var head = 0
  // The last short run of white space of each length: a document has few.
  private var blanks = [(bytes: [UInt8], text: Text)](
    repeating: ([], ""), count: Self.longestBlank + 1)
  private static let longestBlank = 63

  /// How many bytes text has that has not ended.
  var pendingText: Int { bytes.count - textStart }

  /// Takes the next event, where there is one.
  @inline(__always)
  mutating func take() -> EventRecord? {
    guard head < records.count else { return nil }
    let record = records[head]
    head += 1
    position = record.position
    if record.kind == .start { depth += 1 } else if record.kind == .end { depth -= 1 }
    return record
  }

  /// Forgets the events that were taken, which are all.
  mutating func clear() {
    records.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    declarations.removeAll(keepingCapacity: true)
    bytes.removeSubrange(0..<textStart)
    textStart = 0
    head = 0
  }

  /// Makes a text of bytes.
  func text(_ start: Int, _ end: Int) -> Text {
    bytes.withUnsafeBufferPointer {
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

  private func isLastBlank(_ record: EventRecord) -> Bool {
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
  func isBlank(_ record: EventRecord) -> Bool {
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
  func tag(_ record: EventRecord) -> XMLTag {
    var made: [XMLAttribute] = []
    if record.attributes > 0 {
      made.reserveCapacity(Int(record.attributes))
      for index in Int(record.firstAttribute)..<Int(record.firstAttribute + record.attributes) {
        let attribute = attributes[index]
        made.append(
          XMLAttribute(names[attribute.name], text(attribute.start, attribute.end)))
      }
    }
    return XMLTag(
      names[record.name], attributes: made, declarations: declared(record),
      position: record.position)
  }

  /// The namespaces a start tag declares.
  func declared(_ record: EventRecord) -> [XMLNamespaceDeclaration] {
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

import ArticleModel
internal import CLibXML2
import ConvertCore

/// The events of the last slices, between libxml2's callbacks and the reader.
///
/// It lies behind a pointer, where a method that does not mutate is called on a copy of all of it: so
/// nearly all of them are said to mutate.
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

  /// The names of the document, and of those read before it.
  var names = NameCache()

  /// What a document of the usual kind is taken apart with.
  var quick = QuickState()

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

  /// How deep the innermost element is that declares a namespace.
  var scopeDepth = 0

  /// How many bytes the longest prefix has that was declared.
  var longestPrefix = 0

  /// Where text that has not ended begins.
  var textPosition = Position.start

  /// The events, with their texts and names.
  var tape = EventTape()
  /// Whether the tape holds a whole document, so that elements are views of it.
  var isWhole = false
  var textStart = 0
  private(set) var head = 0

  /// How many bytes text has that has not ended.
  var pendingText: Int { tape.bytes.count - textStart }

  /// Takes the next event, where there is one.
  @inline(__always)
  mutating func take() -> EventRecord? {
    guard head < tape.records.count else { return nil }
    let record = tape.records[head]
    head += 1
    position = record.position
    if record.kind == .start { depth += 1 } else if record.kind == .end { depth -= 1 }
    return record
  }

  /// Takes the text and the end of an element whose start was taken last, where it contains nothing else
  /// and the reader has nothing to do at its end, which comes no later than `most`.
  @inline(__always)
  mutating func takeOnlyText(before most: Int) -> EventRecord? {
    let records = tape.records
    guard head > 0, head + 1 < records.count, records[head].kind == .text,
      records[head + 1].kind == .end,
      records[head - 1].declarations == 0, records[head + 1].position.byte <= min(nextNotice, most)
    else { return nil }
    let text = records[head]
    position = records[head + 1].position
    head += 2
    depth -= 1
    return text
  }

  /// Passes white space, where a whole document is known.
  @inline(__always)
  mutating func passBlanks() {
    guard isWhole else { return }
    while head < tape.records.count, tape.records[head].kind == .text,
      tape.isBlank(tape.records[head])
    {
      head += 1
    }
  }

  /// Takes all of the element whose start was taken last, where it is a view of a whole document.
  @inline(__always)
  mutating func takeElement() -> RecordedElement? {
    guard isWhole, head > 0, tape.records[head - 1].kind == .start else { return nil }
    let element = RecordedElement(
      tape: tape, index: Int32(truncatingIfNeeded: head - 1), isOutermost: true)
    let last = Int(element.record.last)
    position = tape.records[last].position
    head = last + 1
    depth -= 1
    return element
  }

  /// Whether the reader has something to do at an event before it goes on.
  ///
  /// A whole document is without fault, and knows itself which namespaces hold where.
  @inline(__always)
  mutating func needsAttention(_ record: EventRecord) -> Bool {
    if isWhole { return false }
    return record.position.byte > nextNotice || record.declarations > 0
      || (record.kind == .end && depth < scopeDepth)
  }

  /// The event that was taken last, where it is still there.
  var taken: EventRecord? {
    mutating get { head > 0 ? records[head - 1] : nil }
  }

  /// Forgets the document, and keeps the names.
  mutating func restart() {
    fault = nil
    doubts.removeAll()
    marks = MarkQueue()
    hasRoot = false
    open.removeAll(keepingCapacity: true)
    quick.restart()
    position = .start
    depth = 0
    nextNotice = .max
    scopeDepth = 0
    longestPrefix = 0
    textPosition = .start
    if isKnownUniquelyReferenced(&tape) {
      tape.clear()
    } else {
      // Elements of the document are views of it.
      tape = EventTape()
    }
    isWhole = false
    textStart = 0
    head = 0
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
}

extension EventStore {
  var records: [EventRecord] {
    mutating get { tape.records }
    _modify { yield &tape.records }
  }

  var attributes: [AttributeRecord] {
    mutating get { tape.attributes }
    _modify { yield &tape.attributes }
  }

  var declarations: [XMLNamespaceDeclaration] {
    mutating get { tape.declarations }
    _modify { yield &tape.declarations }
  }

  var bytes: [UInt8] {
    @inline(__always) mutating get { tape.bytes }
    @inline(__always) _modify { yield &tape.bytes }
  }
}

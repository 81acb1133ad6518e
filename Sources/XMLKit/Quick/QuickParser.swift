internal import CLibXML2
import ConvertCore

/// Takes a whole document apart in one pass, where it is of the usual kind.
///
/// Nearly every document is small, in UTF-8, well-formed and without a document type. libxml2, with what
/// is needed around it, costs such a document several times what its bytes are worth. Anything else, be
/// it a fault, a section, an instruction or a reference that is not XML's own, is not understood here:
/// the answer is no, and libxml2 reads the document from its start. So this may know less than XML, but
/// takes nothing that libxml2 refuses, doubts or sees otherwise; the tests hold the two against each
/// other.
struct QuickParser {
  /// The document.
  let bytes: UnsafeBufferPointer<UInt8>

  /// The store that knows the names of documents.
  let store: UnsafeMutablePointer<EventStore>

  /// What is filled.
  let tape: EventTape

  let limits: Limits

  /// The byte that is looked at.
  var at = 0

  /// The name that was passed last, or -1.
  var lastName: Int32 = -1

  /// Whether anything was passed that makes other bytes than ASCII of a text.
  var sawWide = false

  /// The place of the start tag of the innermost element that is open, or -1.
  var parent: Int32 = -1

  var line = 1
  var lineStart = 0

  /// The largest document that is read so, in bytes.
  static let largest = 64 << 10

  /// Deeper documents are libxml2's, which has a limit of its own.
  static let deepest = 200

  /// Creates a parser of a document, whose bytes the store has, too.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, into store: UnsafeMutablePointer<EventStore>,
    _ limits: Limits
  ) {
    self.bytes = bytes
    self.store = store
    tape = store.pointee.tape
    self.limits = limits
  }

  /// Takes the document apart; false where it is not of the usual kind.
  mutating func parse() -> Bool {
    guard bytes.count <= limits.articleSize, passDeclaration() else { return false }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") ? markup() : text() else { return false }
    }
    return store.pointee.hasRoot && store.pointee.quick.open.isEmpty
  }

  /// Where the byte is that is looked at.
  var position: Position { Position(line: line, column: at - lineStart + 1, byte: at) }

  /// Passes a line feed.
  @inline(__always)
  mutating func passLine() {
    at += 1
    line += 1
    lineStart = at
  }

  /// Passes white space other than carriage returns, and answers whether there was some.
  @inline(__always)
  mutating func passSpace() -> Bool {
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09: at += 1
      case 0x0A: passLine()
      default: return at > start
      }
    }
    return at > start
  }

  /// Passes a byte; false where another stands there.
  @inline(__always)
  mutating func pass(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Passes these bytes; false where others stand there.
  @inline(__always)
  mutating func pass(_ text: StaticString) -> Bool {
    guard stands(text, at: at) else { return false }
    at += text.utf8CodeUnitCount
    return true
  }

  /// Whether these bytes stand at an index.
  @inline(__always)
  func stands(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count, let first = bytes.baseAddress else { return false }
    return memcmp(first + index, text.utf8Start, count) == 0
  }

  /// Adds an event, and counts it as a node of the element that is open.
  @inline(__always)
  mutating func add(_ record: EventRecord) {
    var record = record
    record.parent = parent
    if parent >= 0 { tape.records[Int(parent)].children += 1 }
    tape.records.append(record)
  }

  /// Passes the XML declaration, where there is one; it says no other encoding than UTF-8.
  private mutating func passDeclaration() -> Bool {
    guard stands("<?", at: 0) else { return true }
    guard pass("<?xml version=\"1.0\"") || pass("<?xml version='1.0'") else { return false }
    if pass(" encoding=\"UTF-8\"") || pass(" encoding=\"utf-8\"") || pass(" encoding='UTF-8'") {}
    if pass(" standalone=\"yes\"") || pass(" standalone=\"no\"") {}
    return pass("?>")
  }

  private mutating func markup() -> Bool {
    guard at + 1 < bytes.count else { return false }
    switch bytes[at + 1] {
    case UInt8(ascii: "/"): return endTag()
    case UInt8(ascii: "!"): return comment()
    case UInt8(ascii: "?"): return false
    default: return startTag()
    }
  }
}

import ArticleModel
internal import CLibXML2

/// The events of a document, or of its last slices, in the order in which it has them.
///
/// An element of a document that is taken apart as a whole is a view of its events, so that nothing is
/// made of what nobody asks for. A parser changes a tape only while no such element is left: it takes
/// another one for its next document, where there is.
final class EventTape: @unchecked Sendable {
  /// The events.
  var records: [EventRecord] = []

  /// The attributes of all tags.
  var attributes: [AttributeRecord] = []

  /// The namespace declarations of all tags.
  var declarations: [XMLNamespaceDeclaration] = []

  /// The bytes of all texts and values.
  var bytes: [UInt8] = []

  /// Whether the bytes of each text are known to be UTF-8, so that they need no other look.
  var isUTF8 = false

  /// The names by their numbers, where the tape holds a whole document.
  var names: [XMLName] = []

  /// Whether there are comments or instructions, where the tape holds a whole document.
  var hasRemarks = false

  private let indentation = Indentation.shared

  /// Forgets the document.
  func clear() {
    records.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    declarations.removeAll(keepingCapacity: true)
    // They may be shared with a document, and the names with a parser.
    bytes = []
    names = []
    isUTF8 = false
    hasRemarks = false
  }

  /// Makes a text of bytes.
  func text(_ start: Int, _ end: Int, isASCII: Bool = false) -> Text {
    let bytes = self.bytes
    if isUTF8 {
      var span = unsafe UTF8Span(
        unchecked: bytes.span.extracting(start..<end), isKnownASCII: isASCII)
      // What is known to be ASCII is handled much faster from then on.
      if !isASCII { _ = span.checkForASCII() }
      return Text(String(copying: span))
    }
    return bytes.withUnsafeBufferPointer {
      Text(String(decoding: UnsafeBufferPointer(rebasing: $0[start..<end]), as: UTF8.self))
    }
  }

  /// Makes the text of an event; a line end and indentation are made once for all.
  func text(_ record: EventRecord) -> Text {
    indentation.text(record.start..<record.end, of: bytes)
      ?? text(record.start, record.end, isASCII: record.isASCII)
  }

  /// Whether these are the bytes of a text.
  func stands(_ text: Text, _ range: Range<Int>) -> Bool {
    var string = text.string
    return string.withUTF8 { text in
      bytes.withUnsafeBufferPointer { bytes in
        guard text.count == range.count, let one = text.baseAddress, let other = bytes.baseAddress
        else { return text.count == range.count }
        return memcmp(one, other + range.lowerBound, text.count) == 0
      }
    }
  }

  /// Whether an event's bytes are white space.
  func isBlank(_ record: EventRecord) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = record.end
      while index >= record.start + 8, let first = bytes.baseAddress,
        UnsafeRawPointer(first + index - 8).loadUnaligned(as: UInt64.self) == 0x2020_2020_2020_2020
      {
        index -= 8
      }
      while index > record.start {
        index -= 1
        if !isXMLSpace(bytes[index]) { return false }
      }
      return true
    }
  }

  /// The node that an event other than an element's makes.
  func node(_ record: EventRecord) -> XMLNode? {
    switch record.kind {
    case .start, .end: return nil
    case .text: return .text(text(record))
    case .comment: return .comment(text(record.start, record.end))
    case .instruction:
      let middle = record.start + Int(record.name)
      return .instruction(target: text(record.start, middle), data: text(middle, record.end))
    }
  }
}

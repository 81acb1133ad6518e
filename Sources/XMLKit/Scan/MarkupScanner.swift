import ArticleModel
internal import CLibXML2
import ConvertCore

/// Looks over a document's bytes before libxml2 sees them.
///
/// It is no second parser: it knows where tags, comments, sections and references begin and end, and
/// leaves to libxml2 whether they are right. It exists because libxml2 cannot be told to do four
/// things: to refuse 200,000 attributes before it compares each with each, to say where a start tag
/// begins, to read `&nbsp;` without a declaration, and to go on after a control character. It also
/// takes the internal subset out of the document, so that libxml2 never has an entity to load or to
/// expand.
struct MarkupScanner {
  /// What the next byte is part of.
  enum State {
    /// Text, or the first byte of markup.
    case content
    /// A comment, behind `<!--`.
    case comment
    /// A CDATA section, behind `<![CDATA[`.
    case section
    /// A processing instruction, behind `<?`.
    case instruction
    /// A document that is broken, and that libxml2 will refuse: nothing more is read.
    case broken
  }

  /// What libxml2 is to be given, and was.
  var fed = FedText()

  /// The places of the markup in what it is given.
  var marks = MarkQueue()

  /// What is to be said to the reader.
  var notices = NoticeQueue()

  /// What was wrong, where this scanner knows it better than libxml2.
  private(set) var failure: ConversionError?

  /// Whether there is a failure; to ask the failure itself costs a copy of it.
  private(set) var hasFailed = false

  /// What the next byte is part of.
  var state = State.content

  /// How many elements are open.
  var depth = 0

  /// How many bytes are needed before scanning goes on.
  var wanted = 0

  var check: CharacterCheck
  var entities = EntityTable()
  let context: ConversionContext

  // These hold during one scan.
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var at = 0
  var copied = 0
  var isLast = false

  /// The offset in the document of the first byte being scanned.
  var base: Int

  private var checked = 0
  private var isInText = false
  private let start: Int

  /// Creates a scanner of a document whose first character is at `start`.
  init(start: Int, context: ConversionContext) {
    check = CharacterCheck(start: start)
    self.context = context
    self.start = start
    base = start
  }

  /// Scans bytes that follow those scanned before, and answers how many need not be shown again.
  mutating func scan(_ all: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Int {
    let outcome = check.check(all, from: &checked, base: base, isLast: isLast)
    bytes = UnsafeBufferPointer(rebasing: all[..<checked])
    self.isLast = isLast || outcome == .invalid
    at = 0
    copied = 0
    wanted = 0
    fed.mark(position(0), isReplaced: false)
    var goesOn = true
    while goesOn, at < bytes.count, !hasFailed {
      switch state {
      case .content: goesOn = content()
      case .comment: goesOn = skip(through: "-->")
      case .section: goesOn = skip(through: "]]>")
      case .instruction: goesOn = skip(through: "?>")
      case .broken: goesOn = false
      }
    }
    if self.isLast, !hasFailed, state != .broken { at = bytes.count }
    copy(to: at)
    if outcome == .invalid, !hasFailed, at == bytes.count {
      fail(.xmlEncoding, "expected UTF-8, found the byte \(hexadecimal(all[checked]))", checked)
    }
    let consumed = at
    base += consumed
    checked -= consumed
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    check.lines.trim()
    return consumed
  }

  /// The place of a byte being scanned, which is not before the last one asked for.
  mutating func position(_ index: Int) -> Position {
    check.lines.position(at: base + index)
  }

  /// Records that an event begins at an index.
  mutating func mark(_ kind: Mark.Kind, _ index: Int) {
    marks.append(kind, position(index))
    isInText = kind == .text
  }

  /// Records that text begins at an index, where it does not go on.
  mutating func markText(_ index: Int) {
    if depth > 0, !isInText { mark(.text, index) }
  }

  /// Ends the scan with an error at an index.
  mutating func fail(_ code: DiagnosticCode, _ message: String, _ index: Int) {
    failure = context.error(code, message, at: position(index))
    hasFailed = true
  }

  /// Scans text, and the markup behind it; false where more bytes are needed.
  private mutating func content() -> Bool {
    let tag = find("<", from: at, to: bytes.count)
    if tag > at {
      if depth > 0 {
        markText(at)
        guard references(to: tag) else { return false }
      }
      at = tag
    }
    return tag == bytes.count || markup()
  }

  /// Whether the bytes being scanned are the document's first.
  var isAtStart: Bool { base + at == start }

  /// Passes text up to and with an end mark.
  private mutating func skip(through mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    var index = at + count - 1
    while index < bytes.count {
      index = find(">", from: index, to: bytes.count)
      guard index < bytes.count else { break }
      if matches(mark, index - count + 1) {
        at = index + 1
        state = .content
        return true
      }
      index += 1
    }
    at = max(at, bytes.count - count + 1)
    return false
  }
}

/// A byte as messages show it.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return byte < 16 ? "0x0\(digits)" : "0x\(digits)"
}

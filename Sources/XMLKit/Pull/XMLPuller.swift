import ArticleModel
import ConvertCore

/// Pulls the parts of an XML document one by one.
///
/// A reader asks for what comes next, instead of being called with it, so that its code has the shape
/// of the document. Memory is one slice of the document plus the longest run of text, however large
/// the document. libxml2's `xmlTextReader`, which also pulls, was refused: it gave the end of the
/// document for every place.
///
/// The document may be in UTF-8, UTF-16, UTF-32, or an 8-bit or East Asian encoding it declares.
/// Places count its bytes; in an encoding other than UTF-8, those of its text as UTF-8.
///
/// Nothing outside the document is ever loaded. A DOCTYPE is passed over; entities of plain text that
/// it declares are read, and so are HTML's names, such as `&nbsp;`. A reference to anything else stays
/// as it is written and is reported.
public final class XMLPuller {
  /// Where the last event begins: the `<` of its tag, or a text's first byte.
  public var position: Position { store.pointee.position }

  /// How many elements are open after the last event.
  public var depth: Int { store.pointee.depth }

  /// Whether `remarks` are collected.
  public var collectsRemarks = false

  /// The comments and instructions that `root`, `nextChild` and `finish` came past; whoever keeps them
  /// takes them out.
  public var remarks: [XMLNode] = []

  /// Whether an element that was read whole has comments or instructions in it; it stays so until it is
  /// set anew.
  public var hasInnerRemarks = false

  let context: ConversionContext
  let input: Input
  let sliceSize: Int
  let parser: SAXParser
  /// The parser's store, which is asked for each event: to go through the parser would count references.
  let store: UnsafeMutablePointer<EventStore>
  var intake: XMLIntake?
  var scanner: MarkupScanner
  var bytes: [UInt8] = []
  var isAtEnd = false
  var failure: ConversionError?
  /// Whether what is against the rules and can be read all the same is an error.
  private(set) var isStrict = false
  var scope: [ScopedDeclaration] = []
  /// Whether the document may be of the usual kind.
  private var mayBeUsual = false

  /// Creates a puller of a document.
  public convenience init(_ input: Input, in context: ConversionContext) {
    self.init(input, in: context, sliceSize: 64 << 10, ParserPool.take())
    mayBeUsual = true
  }

  /// Creates a puller of a document for a parser that is watched.
  convenience init(_ input: Input, in context: ConversionContext, watched parser: SAXParser) {
    self.init(input, in: context, sliceSize: 64 << 10, parser)
    isStrict = true
  }

  init(
    _ input: Input, in context: ConversionContext, sliceSize: Int,
    _ parser: SAXParser = SAXParser()
  ) {
    self.input = input
    self.context = context
    self.sliceSize = sliceSize
    self.parser = parser
    store = parser.store
    scanner = MarkupScanner(start: 0, context: context)
  }

  deinit {
    if isAtEnd, failure == nil, !isStrict { ParserPool.give(back: parser) }
  }

  /// Returns what comes next, or nothing at the end of a well-formed document.
  ///
  /// - Throws: `ConversionError` where the document is not well-formed, passes a limit or cannot be
  ///   had; from then on, the same each time.
  public func next() throws(ConversionError) -> XMLEvent? {
    guard let record = try advance() else { return nil }
    return store.pointee.event(record)
  }

  /// Parses the document to its end with a parser that is watched.
  ///
  /// - Throws: `ConversionError` where the document is not well-formed, passes a limit or cannot be
  ///   had.
  func follow() throws(ConversionError) {
    while try more() {}
  }

  /// Takes the next event, whose texts are not yet made.
  @inline(__always)
  func advance() throws(ConversionError) -> EventRecord? {
    while true {
      if let record = store.pointee.take() {
        if store.pointee.needsAttention(record) { attend(to: record) }
        return record
      }
      guard try more() else { return nil }
    }
  }

  /// Does what is to be done at some events.
  private func attend(to record: EventRecord) {
    if record.position.byte > store.pointee.nextNotice { notify(before: record.position.byte) }
    if record.declarations > 0 { enter(store.pointee.declared(record)) }
    if record.kind == .end, store.pointee.depth < store.pointee.scopeDepth { leave() }
  }

  /// Reads on; false at the document's end.
  @inline(never)
  private func more() throws(ConversionError) -> Bool {
    if isAtEnd || failure != nil {
      notify(before: failure?.diagnostic.location.position?.byte ?? .max)
      if let failure { throw failure }
      return false
    }
    if mayBeUsual {
      mayBeUsual = false
      if readQuickly() { return true }
    }
    store.pointee.clear()
    feed()
    store.pointee.nextNotice = scanner.notices.next
    return true
  }

  /// Reports the warnings that stand before a byte.
  private func notify(before byte: Int) {
    while let notice = scanner.notices.take(before: byte) {
      context.log.report(
        Diagnostic(
          isStrict && notice.isFault ? .error : .warning, notice.code, notice.message,
          at: context.location(notice.position)))
    }
    store.pointee.nextNotice = scanner.notices.next
  }
}

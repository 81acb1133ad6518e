import ArticleModel
import CLibXML2
import ConvertCore

/// libxml2's push parser: bytes in, events in a queue.
///
/// libxml2 is asked for no document tree, for no network, no entities and no external file; it is
/// given no internal subset either, and a scanner has counted depth and attributes before.
final class SAXParser {
  /// An event and where it begins.
  struct Item {
    /// What it is.
    var event: XMLEvent

    /// Where it begins.
    var position: Position
  }

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

  /// The events not yet taken.
  var items: [Item] = []

  /// The first error, after which libxml2 reports nothing.
  var fault: Fault?

  /// What was doubtful and read all the same.
  var doubts: [(message: String, position: Position)] = []

  /// The places of the markup that was given and not yet reported.
  var marks = MarkQueue()

  /// Whether the root element has begun.
  var hasRoot = false

  /// The names of the elements that are open.
  var open: [XMLName] = []

  var names = NameCache()
  var text: [UInt8] = []
  var textPosition = Position.start
  var blank = BlankText()

  private var context: xmlParserCtxtPtr?

  private static let prepared: Void = wirecopy_xml_prepare()

  /// Creates a parser.
  init() {
    _ = Self.prepared
    var handler = Self.handler
    context = xmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    if let context { xmlCtxtUseOptions(context, wirecopy_xml_options()) }
  }

  deinit {
    if let context { xmlFreeParserCtxt(context) }
  }

  /// How many bytes libxml2 has consumed.
  var consumed: Int { context.map { max(xmlByteConsumed($0), 0) } ?? 0 }

  /// Whether libxml2 could make its parser.
  var isReady: Bool { context != nil }

  /// Parses more of the document.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard fault == nil, let context, let first = bytes.baseAddress, !bytes.isEmpty else { return }
    first.withMemoryRebound(to: CChar.self, capacity: bytes.count) { first in
      _ = xmlParseChunk(context, first, Int32(clamping: bytes.count), 0)
    }
  }

  /// Says that there is no more of the document.
  ///
  /// libxml2 does not begin before it has seen four bytes; a shorter document gets spaces.
  func finish(isShort: Bool) {
    guard fault == nil, let context else { return }
    if isShort { _ = xmlParseChunk(context, "    ", 4, 0) }
    _ = xmlParseChunk(context, nil, 0, 1)
  }
}

import ArticleModel
internal import CLibXML2
import ConvertCore

/// libxml2's push parser: bytes in, events in a queue.
///
/// libxml2 is asked for no document tree, for no network, no entities and no external file; it is
/// given no internal subset either, and a scanner has counted depth and attributes before.
final class SAXParser {
  /// What the callbacks fill; at a place of its own, because libxml2 keeps its address.
  let store: UnsafeMutablePointer<EventStore>

  // Made when it is first needed: most documents never need it.
  private lazy var context = makeContext()

  private static let prepared: Void = wirecopy_xml_prepare()

  /// Creates a parser; one that is watched keeps no events, but tells the watch of them.
  init(watch: SchemaWatch? = nil) {
    store = .allocate(capacity: 1)
    store.initialize(to: EventStore())
    store.pointee.watch = watch
  }

  deinit {
    if let context = store.pointee.context { xmlFreeParserCtxt(context) }
    store.deinitialize(count: 1)
    store.deallocate()
  }

  private func makeContext() -> xmlParserCtxtPtr? {
    _ = Self.prepared
    var handler = store.pointee.watch == nil ? Self.handler : Self.watchedHandler
    let context = xmlCreatePushParserCtxt(&handler, store, nil, 0, nil)
    if let context { xmlCtxtUseOptions(context, wirecopy_xml_options()) }
    store.pointee.context = context
    return context
  }

  /// How many bytes libxml2 has consumed.
  var consumed: Int { store.pointee.consumed }

  /// Whether libxml2 could make its parser.
  var isReady: Bool { context != nil }

  /// The name of the innermost element that is open where libxml2 is.
  var open: XMLName? {
    store.pointee.open.last.map { store.pointee.names[$0] }
      ?? store.pointee.watch?.open.map { XMLName($0) }
  }

  /// Forgets the document, to go on with another; false where that fails, or the names of earlier
  /// documents have become too many to be kept.
  func reset() -> Bool {
    store.pointee.restart()
    guard store.pointee.names.count + store.pointee.quick.names.count < Self.mostNames else {
      return false
    }
    guard let context = store.pointee.context else { return true }
    return xmlDictSize(context.pointee.dict) < Self.mostNames
      && xmlCtxtResetPush(context, nil, 0, nil, nil) == 0
  }

  /// How many names are kept from one document to the next.
  private static let mostNames = 20_000

  /// Parses more of the document.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard store.pointee.fault == nil, let context, let first = bytes.baseAddress, !bytes.isEmpty
    else { return }
    first.withMemoryRebound(to: CChar.self, capacity: bytes.count) { first in
      _ = xmlParseChunk(context, first, Int32(clamping: bytes.count), 0)
    }
  }

  /// Says that there is no more of the document.
  ///
  /// libxml2 does not begin before it has seen four bytes; a shorter document gets spaces.
  func finish(isShort: Bool) {
    guard store.pointee.fault == nil, let context else { return }
    if isShort { _ = xmlParseChunk(context, "    ", 4, 0) }
    _ = xmlParseChunk(context, nil, 0, 1)
  }
}

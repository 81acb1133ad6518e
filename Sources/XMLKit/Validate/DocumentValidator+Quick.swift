internal import CLibXML2
import ConvertCore

extension DocumentValidator {
  /// How many bytes a document has that is looked at quickly first.
  private static let smallDocument = 64 << 10

  /// Whether a small document of the usual kind is well-formed and valid; where it is not, nothing is
  /// said about it yet.
  ///
  /// Most documents are valid, and places cost as much as all else: so none are kept, and a document in
  /// which anything is found is validated again, with them.
  func isQuicklyValid(_ input: Input, _ limits: Limits) -> Bool {
    guard !watch.wantsTree, let bytes = try? input.peek(Self.smallDocument + 1),
      bytes.count <= Self.smallDocument, let start = Self.textStart(of: bytes, limits)
    else { return false }
    if parser?.reset() != true { parser = SAXParser(watch: watch) }
    guard let parser, parser.isReady else { return false }
    watch.begin(input.name, limit: limits.articleSize)
    bytes.withUnsafeBufferPointer { parser.parse(UnsafeBufferPointer(rebasing: $0[start...])) }
    parser.finish(isShort: bytes.count - start < 4)
    watch.end(isWellFormed: false)
    let store = parser.store.pointee
    guard store.fault == nil else {
      // A parser that stopped in the middle is no place to go on from.
      self.parser = nil
      return false
    }
    return store.hasRoot && store.doubts.isEmpty && log.findings.isEmpty && log.leftOut == 0
      && watch.deepest <= limits.depth
  }

  /// Where the text of a document begins that libxml2 may be given as it is: in UTF-8, without a
  /// document type, and with fewer attributes in all than one tag may have.
  private static func textStart(of bytes: [UInt8], _ limits: Limits) -> Int? {
    let encoding = XMLEncoding(of: bytes)
    guard encoding.form == .utf8, encoding.warning == nil, encoding.fault == nil,
      bytes.isCleanText
    else { return nil }
    let isPlain = bytes.withUnsafeBufferPointer { bytes in
      count(of: UInt8(ascii: "="), in: bytes) <= limits.attributes && !hasDocumentType(bytes)
    }
    return isPlain ? encoding.mark : nil
  }

  private static func hasDocumentType(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = false
    forEach(UInt8(ascii: "!"), in: bytes) { index in
      found = found || DocumentType.begins(bytes, index, "!DOCTYPE")
    }
    return found
  }

  private static func count(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    forEach(byte, in: bytes) { _ in count += 1 }
    return count
  }

  /// Hands the place of each byte of this value to `body`; looking for them one by one costs more than
  /// all else.
  private static func forEach(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void
  ) {
    guard let first = bytes.baseAddress else { return }
    var index = 0
    while true {
      index += wirecopy_find(first + index, Int32(byte), bytes.count - index)
      if index >= bytes.count { return }
      body(index)
      index += 1
    }
  }
}

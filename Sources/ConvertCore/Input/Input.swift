/// One document to read: its name, and its bytes chunk by chunk.
///
/// It is a class, not a noncopyable value, because a pull parser keeps it and asks it for more bytes
/// while the reader holds the parser. One reader owns it at a time.
public final class Input {
  /// What messages call the document.
  public let name: DocumentName

  /// The name of the content coding that was taken off, such as "gzip".
  public let coding: String?

  /// The bytes as they are stored, before a content coding was taken off.
  ///
  /// For a format that enters its file at several places. Do not call its `next()`.
  public let stored: any ByteSource

  /// Whether the document is known, from the look at its start, to be UTF-8 of characters that XML
  /// allows.
  var isClean = false

  private let source: any ByteSource
  private var ahead: [UInt8] = []
  private var isAtEnd = false

  /// Creates an input from a source and, where its content is coded, the source it decodes.
  public init(
    _ name: DocumentName, _ source: any ByteSource, coding: String? = nil,
    stored: (any ByteSource)? = nil
  ) {
    self.name = name
    self.source = source
    self.coding = coding
    self.stored = stored ?? source
  }

  /// Creates an input from bytes in memory.
  public convenience init(_ name: DocumentName, bytes: [UInt8]) {
    self.init(name, MemorySource(bytes))
  }

  /// The next bytes of the document, or nothing at its end.
  ///
  /// - Throws: `ConversionError` when the source fails.
  public func nextChunk() throws(ConversionError) -> [UInt8]? {
    if !ahead.isEmpty {
      defer { ahead = [] }
      return ahead
    }
    if isAtEnd { return nil }
    let chunk = try source.next()
    isAtEnd = chunk.isEmpty
    return isAtEnd ? nil : chunk
  }

  /// The document's first bytes, at least `count` of them where there are as many; they are
  /// read again by `nextChunk()`.
  ///
  /// - Throws: `ConversionError` when the source fails.
  public func peek(_ count: Int) throws(ConversionError) -> [UInt8] {
    while ahead.count < count, !isAtEnd {
      let chunk = try source.next()
      isAtEnd = chunk.isEmpty
      if ahead.isEmpty { ahead = chunk } else { ahead += chunk }
    }
    return ahead
  }

  /// All that is left of the document.
  ///
  /// - Throws: `ConversionError` when the source fails, or there are more than `limit` bytes.
  public func readAll(limit: Int) throws(ConversionError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let chunk = try nextChunk() {
      guard bytes.count + chunk.count <= limit else {
        throw ConversionError(
          .sizeLimit, "expected at most \(limit) bytes an article, found more",
          at: SourceLocation(name))
      }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    return bytes
  }
}

extension DiagnosticCode {
  /// The document, or an article of it, is larger than `Limits` allows.
  public static let sizeLimit: DiagnosticCode = "limit.size"

  /// The document is nested deeper than `Limits` allows.
  public static let depthLimit: DiagnosticCode = "limit.depth"
}

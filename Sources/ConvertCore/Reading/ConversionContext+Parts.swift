import ArticleModel

extension ConversionContext {
  /// Reads a part of a document, in a context of its own.
  public typealias Part = @Sendable (ConversionContext, Emit) throws(ConversionError) -> Void

  /// How many bytes are worth to be a part; none where parts are read one after the other.
  public var partSize: Int { parts == nil ? 0 : 128 << 10 }

  /// Reads a part of the document beside the others, where there are workers for it; what it emits and
  /// reports comes in its place.
  ///
  /// A part must depend on nothing but its own bytes, `size` of them.
  ///
  /// - Throws: What this part throws, or one before it; whatever `emit` throws.
  public func read(size: Int, emit: Emit, _ part: @escaping Part) throws(ConversionError) {
    // A small document is not worth a worker.
    guard let parts, size >= partSize || parts.isBusy else { return try part(self, emit) }
    // The bytes, and the articles made of them.
    try parts.add(part, weight: 4 * size, in: self, emit: emit)
  }

  /// Waits for every part, so that what is read next comes behind them.
  ///
  /// - Throws: What a part throws; whatever `emit` throws.
  public func finishParts(emit: Emit) throws(ConversionError) {
    try parts?.finish(in: self, emit: emit)
  }

  /// Makes contexts for the parts of the document.
  var maker: ContextMaker {
    ContextMaker(document: document, registry: registry, limits: limits, decoding: decoding)
  }
}

/// What a worker makes a context of, with a log of its own.
struct ContextMaker: Sendable {
  let document: DocumentName
  let registry: FormatRegistry
  let limits: Limits
  let decoding: DecodingOptions

  func context() -> ConversionContext {
    ConversionContext(document, registry: registry, limits: limits, decoding: decoding)
  }
}

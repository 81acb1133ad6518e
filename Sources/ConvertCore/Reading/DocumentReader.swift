import ArticleModel

/// Reads documents of any format into articles: opens, detects, reads, and sees to it that no
/// document ends without either an article or an error.
public struct DocumentReader: Sendable {
  /// The formats that there are.
  public let registry: FormatRegistry

  /// The format of every document, where the user said it; otherwise it is detected.
  public let format: Format?

  /// The options for the reader of `format`, or of whatever format is detected.
  public let options: @Sendable (Format) throws(ConversionError) -> FormatOptions

  /// How much a document may ask of the machine.
  public let limits: Limits

  /// How text is turned into Unicode.
  public let decoding: DecodingOptions

  /// What every article is given, whatever it says.
  public var edits = ArticleEdits()

  /// Makes a store for what is put aside while a document is read.
  public var makeSpill: @Sendable () -> any SpillStore = { MemorySpill() }

  /// Creates a reader of documents.
  public init(
    _ registry: FormatRegistry, format: Format? = nil, limits: Limits = .standard,
    decoding: DecodingOptions = .standard,
    options: @escaping @Sendable (Format) throws(ConversionError) -> FormatOptions = { $0.defaults }
  ) {
    self.registry = registry
    self.format = format
    self.limits = limits
    self.decoding = decoding
    self.options = options
  }

  /// Reads a document's articles, handing each to `emit`; what is to be told goes to `log`.
  ///
  /// With several workers parts of it are read beside each other, where its format allows that.
  ///
  /// - Throws: `ConversionError` where the document cannot be read, or not to its end; and whatever
  ///   `emit` throws.
  public func read(
    _ name: DocumentName, _ source: any ByteSource, log: DiagnosticLog, workers: Int = 1, emit: Emit
  ) throws(ConversionError) {
    let input = try registry.open(name, source, limits: limits)
    let context = ConversionContext(
      name, registry: registry, limits: limits, decoding: decoding, log: log,
      makeSpill: makeSpill)
    if workers > 1 { context.parts = PartReading(workers: workers) }
    if let format {
      try read(input, as: format, in: context, emit: emit)
    } else {
      try read(input, as: registry.detect(input, decoding: decoding), in: context, emit: emit)
    }
  }

  /// Reads an opened document in a format that is known.
  ///
  /// - Throws: `ConversionError` as `read(_:_:log:emit:)` does.
  public func read(
    _ input: Input, as format: Format, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    guard let type = format.reader else {
      throw context.error(
        "format.write-only", "expected a format that is read, found \(format.name)")
    }
    var reader = try type.init(options: options(for: format, in: context))
    var count = 0
    var empty: SourceLocation?
    let failuresBefore = context.log.failures
    func take(
      _ article: consuming Article, at location: SourceLocation
    ) throws(ConversionError) {
      if article.isEmpty {
        if count > 0 || empty != nil { context.skipEmpty(format, at: empty ?? location) }
        empty = count > 0 ? nil : location
      } else {
        if let place = empty { context.skipEmpty(format, at: place) }
        empty = nil
        count += 1
        // An article is large: one that nothing is done to is handed on as it is.
        if edits.isEmpty, decoding.normalization == nil { return try emit(article, location) }
        try emit(normalized(edited(article), at: location, in: context), location)
      }
    }
    do throws(ConversionError) {
      try reader.read(decoded(input, as: format, in: context), in: context, emit: take)
    } catch {
      try context.finishParts(emit: take)
      throw error
    }
    try context.finishParts(emit: take)
    if count == 0, context.log.failures == failuresBefore {
      throw ConversionError(
        DiagnosticCode("\(format.name).not-an-article"), notAnArticle,
        at: empty ?? context.location(.start))
    }
  }

  /// The article with its texts in the form that the user asked for, which is told.
  private func normalized(
    _ article: Article, at location: SourceLocation, in context: ConversionContext
  ) -> Article {
    guard let form = context.decoding.normalization else { return article }
    var normal = article
    var changed = 0
    normal.mapTexts { text in
      let changedText = Text(form.apply(to: text.string))
      if changedText != text { changed += 1 }
      return changedText
    }
    if changed > 0 {
      let texts = changed == 1 ? "1 text that was" : "\(changed) texts that were"
      context.log.report(
        Diagnostic(
          .note, "text.normalized",
          "expected \(form.rawValue.uppercased()), found \(texts) not, and changed as you said",
          at: location, article: article.id))
    }
    return normal
  }

  /// The options of the document's format; that they do not fit it is said at the document.
  private func options(
    for format: Format, in context: ConversionContext
  ) throws(ConversionError) -> FormatOptions {
    do throws(ConversionError) {
      return try options(format)
    } catch {
      throw context.error(error.diagnostic.code, error.diagnostic.message)
    }
  }

  /// The document as its reader wants it: text as UTF-8.
  private func decoded(
    _ input: Input, as format: Format, in context: ConversionContext
  ) throws(ConversionError) -> Input {
    if format.text == .none { return input }
    context.isDecoded = format.text == .any
    // Most documents were read whole, and found clean, when their format was looked for. Who asks how
    // they were read is told of their encoding, too.
    if format.text == .any, input.isClean, decoding.encoding == nil, !context.log.isExplaining,
      try input.peek(1).first ?? 0xFF < 0x80
    {
      context.isClean = true
      return input
    }
    return Input(
      input.name, DecodedSource(input, by: format.text, in: context), coding: input.coding,
      stored: input.stored)
  }

  private func edited(_ article: Article) -> Article {
    if edits.isEmpty { return article }
    var article = article
    edits.apply(to: &article)
    return article
  }
}

private let notAnArticle = "expected a headline, a summary, a body or media, found none of them"

extension ConversionContext {
  fileprivate func skipEmpty(_ format: Format, at location: SourceLocation) {
    log.report(
      Diagnostic(
        .skip, DiagnosticCode("\(format.name).not-an-article"), notAnArticle, at: location))
  }
}

/// The library's face: from bytes to articles, from articles to bytes, and from bytes to bytes.
///
/// Files are the caller's affair. What is called `format` is a name such as `newsml`; without one, the
/// format of a document is found by its content and its name.
public enum Articles {
  /// What reading a document gave.
  public struct Reading: Sendable {
    /// The articles, in the document's order.
    public var articles: [Article] = []
    /// What there was to tell: warnings, parts passed over, articles that failed beside others.
    public var diagnostics: [Diagnostic] = []
  }

  /// What writing articles gave.
  public struct Writing: Sendable {
    /// The document.
    public var bytes: [UInt8]
    /// What the format could not hold.
    public var losses: [Diagnostic]
  }

  /// Reads the articles of a document.
  ///
  /// - Throws: `ConversionError` where the document cannot be read, or the format is unknown.
  public static func read(
    _ bytes: [UInt8], named name: String = "-", as format: String? = nil,
    limits: Limits = .standard
  ) throws(ConversionError) -> Reading {
    let registry = StandardFormats.registry
    var known: Format?
    if let format { known = try registry.format(format) }
    let reader = DocumentReader(registry, format: known, limits: limits)
    let log = DiagnosticLog()
    var reading = Reading()
    try reader.read(DocumentName(name), MemorySource(bytes), log: log) { article, _ in
      reading.articles.append(article)
    }
    reading.diagnostics = log.take()
    return reading
  }

  /// Writes articles as one document.
  ///
  /// - Throws: `ConversionError` where the format is unknown or cannot write them, where there are
  ///   several and it holds one a document, or where `policy` refuses a loss.
  public static func write(
    _ articles: [Article], as format: String, policy: LossPolicy = .standard
  ) throws(ConversionError) -> Writing {
    let format = try StandardFormats.registry.format(format)
    let converter = try ArticleConverter(
      to: format, options: format.defaults, policy: policy)
    let document = try converter.document(of: articles)
    return Writing(bytes: document.bytes, losses: document.losses)
  }

  /// Converts a document.
  ///
  /// - Throws: `ConversionError` as `read` and `write` do.
  public static func convert(
    _ bytes: [UInt8], from source: String? = nil, to target: String,
    policy: LossPolicy = .standard
  ) throws(ConversionError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    let reading = try read(bytes, as: source)
    let writing = try write(reading.articles, as: target, policy: policy)
    return (writing.bytes, reading.diagnostics + writing.losses)
  }
}

extension FormatRegistry {
  fileprivate func format(_ name: String) throws(ConversionError) -> Format {
    if let format = self[name] { return format }
    throw ConversionError(
      .unknownFormat,
      "expected one of \(formats.map(\.name).joined(separator: ", ")), found '\(name)'",
      at: SourceLocation(DocumentName("format")))
  }
}

import ArticleModel

/// What a reader may know and tell while it reads one document: the document's name, the limits, the
/// registry, and where diagnostics go.
public final class ConversionContext {
  /// The document being read.
  public let document: DocumentName

  /// How much it may ask of the machine.
  public let limits: Limits

  /// How text is turned into Unicode.
  public let decoding: DecodingOptions

  /// Every format, for containers that read their members.
  public let registry: FormatRegistry

  /// Where diagnostics go.
  public let log: DiagnosticLog

  /// How many archives the document is inside of.
  public let depth: Int

  /// What the archive that it is, or is inside of, may still ask of the machine.
  public let budget: ArchiveBudget

  /// Makes a store for what a reader puts aside.
  public let makeSpill: @Sendable () -> any SpillStore

  /// Creates a context for one document.
  public init(
    _ document: DocumentName, registry: FormatRegistry = FormatRegistry([]),
    limits: Limits = .standard, decoding: DecodingOptions = .standard,
    log: DiagnosticLog = DiagnosticLog(),
    makeSpill: @escaping @Sendable () -> any SpillStore = { MemorySpill() }
  ) {
    self.document = document
    self.registry = registry
    self.limits = limits
    self.decoding = decoding
    self.log = log
    self.makeSpill = makeSpill
    depth = 0
    budget = ArchiveBudget(limits)
  }

  /// Whether the document's bytes come to its reader as UTF-8 that was checked.
  var isDecoded = false

  /// Whether they were also found to hold no character that XML forbids, so that nobody need look again.
  public internal(set) var isClean = false

  /// Who reads parts of the document beside each other.
  var parts: PartReading?

  private init(_ path: String, of archive: ConversionContext) {
    document = archive.document.member(path)
    registry = archive.registry
    limits = archive.limits
    decoding = archive.decoding
    log = archive.log
    depth = archive.depth + 1
    budget = archive.budget
    makeSpill = archive.makeSpill
    parts = archive.parts
  }

  /// A context with the same limits, registry, log and budget for a member of this document.
  public func member(_ path: String) -> ConversionContext {
    ConversionContext(path, of: self)
  }

  /// The place `position` of this document.
  public func location(_ position: Position?) -> SourceLocation {
    SourceLocation(document, position)
  }

  /// An error at a place of this document, to be thrown.
  public func error(
    _ code: DiagnosticCode, _ message: String, at position: Position? = nil
  ) -> ConversionError {
    ConversionError(code, message, at: location(position))
  }

  /// Reports that something is wrong and was read all the same.
  public func warn(_ code: DiagnosticCode, _ message: String, at position: Position? = nil) {
    log.report(Diagnostic(.warning, code, message, at: location(position)))
  }

  /// Reports something worth knowing, which leaves the article right as it is.
  public func note(_ code: DiagnosticCode, _ message: String, at position: Position? = nil) {
    log.report(Diagnostic(.note, code, message, at: location(position)))
  }

  /// Reports that a part of the document is no article and is passed over.
  public func skip(_ code: DiagnosticCode, _ message: String, at position: Position? = nil) {
    log.report(Diagnostic(.skip, code, message, at: location(position)))
  }

  /// Reports that one article of the document failed, where reading goes on with the next.
  public func fail(_ error: ConversionError) {
    log.report(error.diagnostic)
  }
}

import ConvertCore

/// Validates documents, one after another: whether they are well-formed, and then under schemas.
///
/// One thread uses a validator; the schemas may be shared. An XML Schema is followed while the document
/// is parsed, so that memory does not grow with it.
public final class DocumentValidator {
  let log: FindingLog
  let watch: SchemaWatch
  var parser: SAXParser?

  /// Creates a validator under these schemas that keeps so many findings of a document.
  public init(_ schemas: [CompiledSchema], mostFindings: Int) {
    log = FindingLog(most: mostFindings)
    watch = SchemaWatch(schemas, log)
  }

  /// Validates a document.
  ///
  /// A document that is not well-formed has findings about that alone, and no validity.
  public func validate(_ input: Input, limits: Limits = .standard) -> Validation {
    if isQuicklyValid(input, limits) {
      return Validation(findings: [], leftOut: 0, isWellFormed: true)
    }
    let context = ConversionContext(input.name, limits: limits)
    watch.begin(input.name, limit: limits.articleSize)
    if parser?.reset() != true { parser = SAXParser(watch: watch) }
    do throws(ConversionError) {
      if let parser { try XMLPuller(input, in: context, watched: parser).follow() }
    } catch {
      context.log.report(error.diagnostic)
    }
    let isWellFormed = context.log.failures == 0
    watch.end(isWellFormed: isWellFormed)
    // A parser that stopped in the middle is no place to go on from.
    if !isWellFormed { parser = nil }
    var findings = context.log.take()
    if isWellFormed { findings += log.findings }
    return Validation(
      findings: findings, leftOut: isWellFormed ? log.leftOut : 0, isWellFormed: isWellFormed)
  }
}

/// What validating a document gave.
public struct Validation: Sendable {
  /// What was found, in the order in which it was.
  public var findings: [Diagnostic]

  /// How many findings there were besides.
  public var leftOut: Int

  /// Whether the document is well-formed.
  public var isWellFormed: Bool

  /// Whether nothing is wrong; warnings do not count.
  public var isValid: Bool { !findings.contains { $0.severity == .error } }
}

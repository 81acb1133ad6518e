import ConvertCore
import NewsRules
import XMLKit

/// Holds documents, one after another, against their schemas and the rules for articles.
final class DocumentChecker {
  /// Opens a document again.
  typealias Opening = () throws(ConversionError) -> Input

  /// How many first bytes tell which schema a document asks for.
  private static let startSize = 64 << 10

  private let plan: ValidationPlan
  private let given: DocumentValidator
  private var own: [ObjectIdentifier: DocumentValidator] = [:]

  init(_ plan: ValidationPlan) {
    self.plan = plan
    given = DocumentValidator(plan.schemas, mostFindings: plan.mostFindings)
  }

  /// Checks a document, which `again` opens a second time where that can be done.
  ///
  /// - Throws: `ConversionError` where it cannot be read.
  func check(
    _ input: Input, isFound: Bool, again: Opening?
  ) throws(ConversionError) -> ValidatedDocument {
    let size = plan.isAutomatic ? Self.startSize : Format.probeSize
    let start = try input.peek(size)
    let isMarkup = start.mayBeMarkup
    var document = ValidatedDocument(name: input.name)
    if !isMarkup, isFound, !plan.isAutomatic {
      document.isSkipped = true
      return document
    }
    var format: Format?
    if plan.isAutomatic || plan.rules != nil {
      do throws(ConversionError) {
        format = try plan.registry.detect(input)
      } catch {
        if !isMarkup {
          document.isSkipped = isFound && error.diagnostic.code == .unknownFormat
          if !document.isSkipped { document.findings.append(error.diagnostic) }
          return document
        }
      }
    }
    guard isMarkup || !plan.isAutomatic else {
      if let format { read(input, as: format, into: &document, isReported: true) }
      return document
    }
    try checkMarkup(input, start, format, again, into: &document)
    return document
  }

  private func checkMarkup(
    _ input: Input, _ start: [UInt8], _ format: Format?, _ again: Opening?,
    into document: inout ValidatedDocument
  ) throws(ConversionError) {
    var input = input
    var again = again
    let wantsArticles = plan.rules != nil && format?.reader != nil
    if wantsArticles, again == nil {
      let bytes = try input.readAll(limit: plan.limits.articleSize)
      let name = input.name
      input = Input(name, bytes: bytes)
      again = { Input(name, bytes: bytes) }
    }
    let validator = validator(for: start, format, &document)
    let validation = validator.validate(input, limits: plan.limits)
    document.findings = validation.findings + document.findings
    document.leftOut = validation.leftOut
    if validation.isWellFormed, wantsArticles, let format, let again {
      try read(again(), as: format, into: &document, isReported: false)
    }
  }

  /// The validator for a document; what stands in the way of its schema is a finding.
  private func validator(
    for start: [UInt8], _ format: Format?, _ document: inout ValidatedDocument
  ) -> DocumentValidator {
    guard plan.isAutomatic else { return given }
    let place = SourceLocation(document.name, .start)
    switch plan.shelf.choice(for: start, format) {
    case .schema(let schema):
      let id = ObjectIdentifier(schema)
      let validator =
        own[id] ?? DocumentValidator([schema], mostFindings: plan.mostFindings)
      own[id] = validator
      return validator
    case .missing(let code, let reason):
      let missing = Diagnostic(.error, code, reason, at: place)
      document.missingSchema = missing
      document.findings.append(missing)
    case .unknown:
      document.findings.append(
        Diagnostic(
          .note, "schema.unknown",
          "expected a document whose schema is known, or --schema; it was held against none",
          at: place))
    }
    return given
  }

  /// Reads a document's articles for the rules; `isReported` says whether what the reader has to tell
  /// is a finding, because no schema has said it.
  private func read(
    _ input: Input, as format: Format, into document: inout ValidatedDocument, isReported: Bool
  ) {
    let log = DiagnosticLog()
    let context = ConversionContext(
      input.name, registry: plan.registry, limits: plan.limits, log: log)
    var articles: [CheckedArticle] = []
    do throws(ConversionError) {
      try DocumentReader(plan.registry, limits: plan.limits).read(input, as: format, in: context) {
        article, location in
        if let rules = plan.rules { articles.append(rules.check(article, at: location)) }
      }
    } catch {
      log.report(error.diagnostic)
    }
    document.articles = articles
    guard isReported else { return }
    document.findings += log.take().filter { $0.severity == .error || $0.severity == .warning }
  }
}

extension [UInt8] {
  /// Whether the first character, byte order marks apart, is one that markup begins with.
  fileprivate var mayBeMarkup: Bool {
    first { ![0x00, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
      == UInt8(ascii: "<")
  }
}

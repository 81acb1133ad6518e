import ConvertCore
import Glibc
import NewsRules
import Reports
import XMLKit

/// Writes the report of a run of `validate` to standard output, document by document, and keeps the
/// account.
final class ValidationReporter {
  /// The account.
  private(set) var tally: ValidationTally

  private var report: any Report
  private var facts: RunFacts?
  private let most: Int

  init(_ form: ReportForm, _ rules: NewsRules?, most: Int, _ operands: Operands) {
    tally = ValidationTally(operands)
    report = form.report(
      explaining: CodeExplanation.validation + (rules?.enabled.map(\.codeExplanation) ?? []))
    facts = rules.map { RunFacts($0) }
    self.most = most
  }

  /// Begins with what could not even be opened.
  func begin(_ passedOver: [Diagnostic]) throws(ConversionError) {
    try write(report.begin())
    for diagnostic in passedOver where diagnostic.severity == .error {
      try write(report.document(diagnostic.location.document, [diagnostic], source: nil))
    }
  }

  /// Takes a document in; the rules that compare articles have their say.
  func add(_ document: ValidatedDocument) throws(ConversionError) {
    var document = document
    if document.isSkipped || document.articles.isEmpty, document.name.member != nil {
      facts?.add(member: document.name)
    }
    for article in document.articles {
      document.findings += article.findings + (facts?.add(article.facts) ?? [])
    }
    document.articles = []
    let rest = document.endsInput ? facts?.endInput() ?? [] : []
    document.findings += rest.filter { $0.location.document == document.name }
    tally.add(document)
    if !document.isSkipped { try tell(document) }
    let others = rest.filter { $0.location.document != document.name }
    for name in others.map(\.location.document).uniqued {
      var other = ValidatedDocument(name: name)
      other.findings = others.filter { $0.location.document == name }
      try tell(other)
    }
  }

  /// Ends the report.
  func finish() throws(ConversionError) {
    try write(report.finish())
  }

  private func tell(_ document: ValidatedDocument) throws(ConversionError) {
    let findings = document.shown(most: most)
    let source = findings.isEmpty ? nil : FileSource(showing: document.name)
    try write(report.document(document.name, findings, source: source))
  }

  private func write(_ bytes: [UInt8]) throws(ConversionError) {
    if !bytes.isEmpty { try STDOUT_FILENO.writeAll(bytes, to: DocumentName("-")) }
  }
}

extension [DocumentName] {
  /// Each name once, in the order of the first.
  fileprivate var uniqued: [DocumentName] {
    var seen: Set<DocumentName> = []
    return filter { seen.insert($0).inserted }
  }
}

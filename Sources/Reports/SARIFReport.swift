import ArticleModel
import ConvertCore
import JSONKit

/// SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format").
///
/// The tool and its rules, which most writers put first, stand behind the results: by then it is known
/// which rules there are, and no result has to be kept.
struct SARIFReport: Report {
  private static let schema: Text =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let explanations: [DiagnosticCode: CodeExplanation]
  private var rules: [DiagnosticCode] = []
  private var indices: [DiagnosticCode: Int] = [:]
  private var json = JSONWriter(indent: 2)

  init(explaining explanations: [CodeExplanation]) {
    self.explanations = Dictionary(
      explanations.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func begin() -> [UInt8] {
    json.beginObject()
    json.member("$schema", Self.schema)
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    json.member("columnKind", "unicodeCodePoints")
    json.key("results")
    json.beginArray()
    return json.buffer.take()
  }

  mutating func document(
    _ name: DocumentName, _ findings: [Diagnostic], source: (any ByteSource)?
  ) -> [UInt8] {
    for finding in findings { json.write(finding, rule: index(of: finding.code), source) }
    return json.buffer.take()
  }

  mutating func finish() -> [UInt8] {
    json.endArray()
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.member("name", Text(Program.name))
    json.member("version", Text(Program.version))
    json.member("semanticVersion", Text(Program.version))
    json.key("rules")
    json.beginArray()
    for rule in rules { json.write(rule: rule, explanations[rule]) }
    json.endArray()
    json.endObject()
    json.endObject()
    json.endObject()
    json.endArray()
    json.endObject()
    return json.buffer.take() + [10]
  }

  private mutating func index(of code: DiagnosticCode) -> Int {
    if let index = indices[code] { return index }
    indices[code] = rules.count
    rules.append(code)
    return rules.count - 1
  }
}

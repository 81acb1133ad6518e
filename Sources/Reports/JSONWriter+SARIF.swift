import ArticleModel
import ConvertCore
import JSONKit

extension JSONWriter {
  /// Writes a finding as a `result` object (SARIF 2.1.0, section 3.27).
  mutating func write(_ finding: Diagnostic, rule: Int, _ source: (any ByteSource)?) {
    beginObject()
    member("ruleId", Text(finding.code.name.printable))
    member("ruleIndex", rule)
    member("level", finding.severity.level)
    message("message", finding.message)
    key("locations")
    beginArray()
    beginObject()
    key("physicalLocation")
    beginObject()
    key("artifactLocation")
    beginObject(inline: true)
    member("uri", finding.location.document.uri)
    endObject()
    if let position = finding.location.position { region(position, source) }
    endObject()
    endObject()
    endArray()
    if finding.article != nil || finding.feature != nil {
      key("properties")
      beginObject(inline: true)
      member("article", finding.article.map { Text($0.string.printable) })
      member("feature", finding.feature.map { Text($0.name) })
      endObject()
    }
    endObject()
  }

  /// Writes a rule as a `reportingDescriptor` object (SARIF 2.1.0, section 3.49).
  mutating func write(rule code: DiagnosticCode, _ explanation: CodeExplanation?) {
    beginObject()
    member("id", Text(code.name.printable))
    message("shortDescription", explanation?.summary ?? "findings of the kind \(code.name)")
    if let explanation {
      message("fullDescription", explanation.explanation)
      message("help", explanation.explanation)
      key("defaultConfiguration")
      beginObject(inline: true)
      member("level", explanation.severity.level)
      endObject()
    }
    endObject()
  }

  /// Writes a place; the column, which SARIF counts in characters, only where it is known.
  private mutating func region(_ position: Position, _ source: (any ByteSource)?) {
    key("region")
    beginObject(inline: true)
    member("startLine", max(position.line, 1))
    member("startColumn", position.characterColumn(in: source))
    member("byteOffset", max(position.byte, 0))
    endObject()
  }

  private mutating func message(_ name: StaticString, _ text: String) {
    key(name)
    beginObject(inline: true)
    member("text", Text(text.printable))
    endObject()
  }
}

extension Severity {
  /// The level of a result (SARIF 2.1.0, section 3.27.10).
  fileprivate var level: Text {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .loss, .skip, .note: "note"
    }
  }
}

import ConvertCore

/// The workflow commands of GitHub Actions, which become annotations of the files.
struct GitHubReport: Report {
  mutating func document(
    _ name: DocumentName, _ findings: [Diagnostic], source: (any ByteSource)?
  ) -> [UInt8] {
    var lines = ""
    for finding in findings {
      lines += "::\(finding.severity.command) "
      lines += "file=\(finding.location.document.description.printable.escapedProperty)"
      if let position = finding.location.position {
        lines +=
          ",line=\(position.line),col=\(position.characterColumn(in: source) ?? position.column)"
      }
      lines += ",title=\(finding.code.name.printable.escapedProperty)"
      lines += "::\(finding.message.printable.escapedData)\n"
    }
    return Array(lines.utf8)
  }
}

extension Severity {
  /// The command that annotates with this weight.
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .loss, .skip, .note: "notice"
    }
  }
}

extension String {
  /// The text as a command's message.
  fileprivate var escapedData: String { escaped([37: "%25"]) }

  /// The text as the value of a command's property, which a comma or a colon would end.
  fileprivate var escapedProperty: String { escaped([37: "%25", 44: "%2C", 58: "%3A"]) }

  private func escaped(_ escapes: [UInt32: String]) -> String {
    var escaped = ""
    for scalar in unicodeScalars { escaped += escapes[scalar.value] ?? String(scalar) }
    return escaped
  }
}

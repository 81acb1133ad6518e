import ConvertCore

/// A line for each finding, the line of the document, and a caret below the place.
struct TextReport: Report {
  mutating func document(
    _ name: DocumentName, _ findings: [Diagnostic], source: (any ByteSource)?
  ) -> [UInt8] {
    var buffer = OutputBuffer()
    for finding in findings {
      buffer.append(finding.line)
      buffer.append("\n")
      guard let source, let position = finding.location.position,
        let excerpt = Excerpt(at: position, in: source)
      else { continue }
      buffer.append(excerpt.line + "\n" + excerpt.caret + "\n")
    }
    return buffer.take()
  }
}

extension Diagnostic {
  /// The diagnostic on one line that any terminal may see.
  var line: String { description.printable }
}

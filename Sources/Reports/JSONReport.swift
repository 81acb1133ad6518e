import ConvertCore
import JSONKit

/// One array of diagnostics, each on a line.
struct JSONReport: Report {
  private var json = JSONWriter(indent: 2)

  mutating func begin() -> [UInt8] {
    json.beginArray()
    return json.buffer.take()
  }

  mutating func document(
    _ name: DocumentName, _ findings: [Diagnostic], source: (any ByteSource)?
  ) -> [UInt8] {
    for finding in findings { json.write(finding) }
    return json.buffer.take().escapingControls
  }

  mutating func finish() -> [UInt8] {
    json.endArray()
    return json.buffer.take() + [10]
  }
}

/// A diagnostic a line.
struct NDJSONReport: Report {
  mutating func document(
    _ name: DocumentName, _ findings: [Diagnostic], source: (any ByteSource)?
  ) -> [UInt8] {
    var lines: [UInt8] = []
    for finding in findings {
      var json = JSONWriter()
      json.write(finding)
      lines += json.buffer.bytes.escapingControls
      lines.append(10)
    }
    return lines
  }
}

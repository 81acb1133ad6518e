import ArticleModel
import ConvertCore
import XMLKit

/// JUnit's XML as continuous integration reads it: a suite of one test case for each document, which
/// fails where there are errors.
///
/// A suite says how many of its cases failed before it names the first. One suite for the whole run
/// would have to be kept until its end, so each document has its own.
struct JUnitReport: Report {
  mutating func begin() -> [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    return xml.finish() + Array("<testsuites name=\"\(Program.name)\">\n".utf8)
  }

  mutating func document(
    _ name: DocumentName, _ findings: [Diagnostic], source: (any ByteSource)?
  ) -> [UInt8] {
    let name = Text(name.description.printable)
    let errors = findings.filter { $0.severity == .error }
    let others = findings.filter { $0.severity != .error }
    var xml = XMLWriter(indent: 2, margin: 1)
    xml.start("testsuite")
    xml.attribute("name", name)
    xml.attribute("tests", "1")
    xml.attribute("failures", errors.isEmpty ? "0" : "1")
    xml.attribute("errors", "0")
    xml.start("testcase")
    xml.attribute("classname", "convert.validate")
    xml.attribute("name", name)
    if let first = errors.first {
      let more = errors.count > 1 ? " (and \(errors.count - 1) more)" : ""
      xml.start("failure")
      xml.attribute("type", Text(first.code.name.printable))
      xml.attribute("message", Text(first.message.printable + more))
      xml.text(errors.lines)
      xml.end()
    }
    if !others.isEmpty { xml.element("system-out", others.lines) }
    return xml.finish()
  }

  mutating func finish() -> [UInt8] { Array("</testsuites>\n".utf8) }
}

extension [Diagnostic] {
  /// The diagnostics, one a line.
  fileprivate var lines: Text { Text(map(\.line).joined(separator: "\n")) }
}

import Foundation
import TestKit
import Testing

/// What libxml2's own program says of documents.
struct Xmllint {
  /// Its answer about one document.
  struct Answer {
    var isValid: Bool
    /// The line of the first fault it names.
    var line: Int?
  }

  /// Validates documents with these options, such as `--schema FILE`.
  static func answers(
    _ options: [String], about documents: [[UInt8]]
  ) throws -> [Answer] {
    let xmllint = try #require(Tool.xmllint)
    let folder = try TemporaryFolder()
    for (number, bytes) in documents.enumerated() {
      try folder.url.appendingPathComponent("\(number).xml").record(bytes)
    }
    let names = documents.indices.map { "\($0).xml" }
    var errors = ""
    for start in stride(from: 0, to: names.count, by: 500) {
      let outcome = try xmllint.run(
        ["--noout", "--nonet"] + options + names[start..<min(start + 500, names.count)],
        in: folder.url)
      errors += String(decoding: outcome.errors, as: UTF8.self)
    }
    var verdicts: [Int: Bool] = [:]
    var faults: [Int: Int] = [:]
    var malformed: [Int: Int] = [:]
    for line in errors.split(separator: "\n") {
      // "3.xml validates", "3.xml fails to validate", "Document 3.xml does not validate against …", and
      // "3.xml:7: element p: Schemas validity error : …"; nothing where a DTD finds nothing.
      guard let number = Int(line.trimmingPrefix("Document ").prefix { $0 != "." }) else {
        continue
      }
      let parts = line.split(separator: ":", maxSplits: 2)
      if line.hasSuffix(" validates") {
        verdicts[number] = true
      } else if line.contains(" fails to validate") || line.contains(" does not validate ") {
        verdicts[number] = false
      } else if parts.count == 3, let place = Int(parts[1]) {
        if line.contains("parser error"), malformed[number] == nil { malformed[number] = place }
        if line.contains("validity error"), faults[number] == nil { faults[number] = place }
      }
    }
    return documents.indices.map { number in
      let isValid = verdicts[number] ?? (malformed[number] == nil && faults[number] == nil)
      return Answer(isValid: isValid, line: faults[number] ?? malformed[number])
    }
  }
}

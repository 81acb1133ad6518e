import Foundation
import TestKit
import Testing

/// A part of a README that the program prints.
struct PrintedPart: Sendable, CustomTestStringConvertible {
  /// The path of the README in the project.
  let readme: String
  /// What stands in the comments around the part.
  let mark: String
  /// What the program is called with.
  let arguments: [String]

  static let all = [
    PrintedPart(readme: "README.md", mark: "formats", arguments: ["formats", "--markdown"]),
    PrintedPart(readme: "Formats/README.md", mark: "fidelity", arguments: ["formats", "--matrix"]),
  ]

  var testDescription: String { "\(mark) in \(readme)" }
}

@Suite("What a README shows of the program is what the program prints")
struct MatrixTests {
  @Test("a table", arguments: PrintedPart.all)
  func isPrinted(part: PrintedPart) throws {
    let convert = try #require(Products.convert, "the program was not built")
    let outcome = try Tool(at: convert).run(part.arguments)
    let table = String(decoding: outcome.output, as: UTF8.self)
    let file = Project.folder.appendingPathComponent(part.readme)
    let text = String(decoding: try #require(file.bytes), as: UTF8.self)
    let (begin, end) = ("<!-- \(part.mark) -->\n", "<!-- /\(part.mark) -->")
    let start = try #require(text.firstRange(of: begin)?.upperBound, "no \(begin)")
    let stop = try #require(text[start...].firstRange(of: end)?.lowerBound, "no \(end)")
    let found = text[start..<stop].drop(while: \.isNewline)
    let shown = found.isEmpty ? "" : found.trimmingCharacters(in: .newlines) + "\n"
    if Project.isRecording {
      try file.record(Array((text[..<start] + "\n" + table + "\n" + text[stop...]).utf8))
      return
    }
    #expect(
      shown == table,
      "record it with WIRECOPY_RECORD=1:\n\(LineDifference.between(expected: table, found: shown))")
  }
}

import ArticleModel
import ConvertCore
import Foundation
import StandardFormats
import TestKit
import Testing

@Suite("The goldens")
struct GoldenTests {
  @Test("a source is read and written as its folder says", arguments: Golden.all)
  func matches(golden: Golden) throws {
    let subject = try #require(golden.subject, "no format of the room reads")
    let reading = Reading(golden.bytes, named: golden.name, with: subject.reader, explaining: true)
    var diagnostics = reading.diagnostics
    let written = try golden.written(reading, in: subject) { diagnostics.append($0) }
    let lines = diagnostics.map { "\($0)\n" }.joined()
    if Project.isRecording {
      try golden.outlineFile.record(reading.outlines.bytesOrNothing)
      try golden.diagnosticsFile.record(lines.bytesOrNothing)
      try golden.explainedFile.record(reading.explained.bytesOrNothing)
      try golden.writtenFile.record(written == golden.bytes ? nil : written)
      return
    }
    golden.expect(golden.outlineFile, reading.outlines)
    golden.expect(golden.diagnosticsFile, lines)
    golden.expect(golden.explainedFile, reading.explained)
    guard let written else {
      #expect(!golden.writtenFile.exists, "nothing is written")
      return
    }
    let file = golden.writtenFile.exists ? golden.writtenFile : golden.source
    guard file.bytes != written else { return }
    golden.expect(file, String(decoding: written, as: UTF8.self))
    Issue.record("the bytes of \(file.pathInProject) are not those that are written")
  }

  @Test("no file lies in a golden's folder that nothing reads", arguments: Golden.all)
  func hasNoStrayFile(golden: Golden) {
    let known = [
      golden.source, golden.outlineFile, golden.diagnosticsFile, golden.explainedFile,
      golden.writtenFile,
    ].map(\.lastPathComponent)
    let stray = golden.folder.entries.map(\.lastPathComponent).filter { !known.contains($0) }
    #expect(stray.isEmpty)
  }
}

extension Golden {
  /// What the articles are written as in the format they were read from, or nothing where there is
  /// none, or the format does not write articles.
  fileprivate func written(
    _ reading: Reading, in subject: Subject, telling tell: (Diagnostic) -> Void
  ) throws -> [UInt8]? {
    guard subject.format.writer != nil, let place = reading.places.first else { return nil }
    let converter = try ArticleConverter(
      to: subject.format, options: FormatOptions(defaultsOf: subject.descriptor))
    let written = try converter.document(reading.articles, at: place, telling: tell)
    return written.isEmpty ? nil : written
  }

  fileprivate func expect(_ file: URL, _ found: String) {
    let expected = String(decoding: file.bytes ?? [], as: UTF8.self)
    guard !expected.utf8.elementsEqual(found.utf8) else { return }
    Issue.record(
      """
      \(file.pathInProject) differs (record it with: WIRECOPY_RECORD=1 swift test --filter GoldenTests)
      \(LineDifference.between(expected: expected, found: found))
      """)
  }
}

extension Reading {
  /// How the reader knew, where it goes by rules of its own and not by what the document says.
  fileprivate var explained: String {
    let byRules = explanations.contains { $0.fields.contains { $0.field != "encoding" } }
    return byRules ? explanations.map(\.drawing).joined() : ""
  }
}

extension String {
  fileprivate var bytesOrNothing: [UInt8]? { utf8.isEmpty ? nil : Array(utf8) }
}

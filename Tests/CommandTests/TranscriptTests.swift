import Foundation
import TestKit
import Testing

@Suite("The program does what its transcripts say")
struct TranscriptTests {
  @Test("a case", arguments: TranscriptFile.cases)
  func runsCase(file: TranscriptFile) throws {
    try file.check()
  }

  @Test(
    "the commands of a README, in a copy of the samples", arguments: TranscriptFile.readmes)
  func runsReadme(file: TranscriptFile) throws {
    try file.check(inCopyOf: Project.samples)
  }
}

/// A file of transcripts under test.
struct TranscriptFile: Sendable, CustomTestStringConvertible {
  let url: URL

  static let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases").entries.filter { $0.pathExtension == "md" }
    .map(TranscriptFile.init)

  /// Those of the READMEs that are there.
  static let readmes = [Project.folder, Project.samples]
    .map { TranscriptFile(url: $0.appendingPathComponent("README.md")) }.filter(\.url.exists)

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  /// Runs every block, and compares or records what it prints.
  func check(inCopyOf original: URL? = nil) throws {
    let convert = try #require(Products.convert, "the program was not built")
    let text = String(decoding: try #require(url.bytes), as: UTF8.self)
    let transcript = Transcript(text)
    var sessions: [[String]] = []
    for block in transcript.blocks {
      let session = try Session(convert: convert, copying: original)
      sessions.append(try session.run(block))
    }
    if Project.isRecording {
      try url.record(Array(transcript.text(with: sessions).utf8))
      return
    }
    for (block, found) in zip(transcript.blocks, sessions) where block.text != found {
      let difference = LineDifference.between(
        expected: block.text.joined(separator: "\n"), found: found.joined(separator: "\n"))
      Issue.record(
        """
        \(url.pathInProject):\(block.line) (record it with: \
        WIRECOPY_RECORD=1 swift test --filter CommandTests)
        \(difference)
        """,
        sourceLocation: SourceLocation(
          fileID: "CommandTests/\(url.lastPathComponent)", filePath: url.path, line: block.line,
          column: 1))
    }
  }
}

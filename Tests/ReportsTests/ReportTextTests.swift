import ConvertCore
import Reports
import TestKit
import Testing

@Suite("What stands in reports")
struct ReportTextTests {
  @Test(
    "no control or direction character stands in a report as it is", arguments: ReportForm.allCases)
  func controls(form: ReportForm) {
    let everything = (0..<0x3000).compactMap(Unicode.Scalar.init).map(String.init).joined()
    let name = DocumentName("a\(everything)b", member: everything)
    let finding = Diagnostic(
      .error, DiagnosticCode("x.\(everything)"), everything, at: SourceLocation(name, .start),
      article: .init(everything))
    let document = Run.Document("x", everything) { _ in [finding, finding] }
    let report = String(decoding: Run.report(form, on: [document]), as: UTF8.self)
    let raw = report.unicodeScalars.filter { $0 != "\n" && !$0.isPrintable }
    #expect(raw.isEmpty, "\(Set(raw.map(\.value)).sorted())")
  }

  @Test("the caret stands below the place, whatever stands before it")
  func caret() throws {
    let marked: MarkedText = "first\r\nÄrger in \u{1B}日本1️⃣ und mehr\nlast"
    let excerpt = try #require(Excerpt(at: marked["1"], in: MemorySource(marked.bytes)))
    #expect(excerpt.line == "  Ärger in \\u{1b}日本 und mehr")
    #expect(excerpt.caret == "                   ^")
  }

  @Test("a long line is cut between characters")
  func longLine() throws {
    for filler in ["x", "é", "€", "😀"] {
      for offset in 0..<4 {
        let before = String(repeating: "a", count: offset) + String(repeating: filler, count: 90)
        let bytes = Array((before + before).utf8)
        let column = before.utf8.count + 1
        let position = Position(line: 1, column: column, byte: column - 1)
        let excerpt = try #require(Excerpt(at: position, in: MemorySource(bytes)))
        #expect(!excerpt.line.contains("\u{FFFD}"), "\(filler) at \(offset)")
      }
    }
  }

  @Test(
    "a source that cannot be read again, or that is shorter now, is no harm",
    arguments: ReportForm.allCases)
  func unreadable(form: ReportForm) {
    let place = Position(line: 70, column: 9000, byte: 100_000)
    for source in [MemorySource([]), MemorySource([0xFF, 0xC2])] {
      var report = form.report(explaining: [])
      let name = DocumentName("gone.xml")
      let finding = Diagnostic(.error, "x.y", "found nothing", at: SourceLocation(name, place))
      _ = report.begin()
      #expect(!report.document(name, [finding], source: source).isEmpty)
    }
  }
}

import Foundation
import Reports
import TestKit
import Testing

@Suite("Reports are as recorded")
struct ReportGoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  @Test("a report in each form", arguments: ReportForm.allCases)
  func golden(form: ReportForm) throws {
    let file = Self.folder.appendingPathComponent("report.\(form.rawValue)")
    let report = Run.report(form)
    if Project.isRecording { return try file.record(report) }
    let found = String(decoding: report, as: UTF8.self)
    let expected = String(decoding: file.bytes ?? [], as: UTF8.self)
    #expect(
      Array(found.utf8) == Array(expected.utf8),
      "\(file.pathInProject)\n\(LineDifference.between(expected: expected, found: found))")
  }

  @Test("a report on nothing", arguments: ReportForm.allCases)
  func empty(form: ReportForm) throws {
    let file = Self.folder.appendingPathComponent("empty.\(form.rawValue)")
    let report = Run.report(form, on: [])
    if Project.isRecording { return try file.record(report.isEmpty ? nil : report) }
    #expect(report == file.bytes ?? [])
  }
}

import Foundation
import TestKit
import Testing

@Suite("Runs of many files")
struct ScriptTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scripts")

  @Test("a run that is killed at any moment and gone on with comes to the same bytes")
  func resumes() throws {
    let (files, kills) = Soak.isOn ? ("20000", "100") : ("1000", "8")
    try run("kill-and-resume.sh", files, kills)
  }

  @Test("every input of a folder full of faults is accounted for once")
  func accounts() throws {
    try run("salted.sh", Soak.isOn ? "5000" : "300")
  }

  @Test(
    "whatever call goes wrong, an output is the old one or the new one",
    .enabled(if: Tool.compiler != nil, "skipped: no C compiler"))
  func faults() throws {
    let compiler = try #require(Tool.compiler)
    let source = Self.folder.appendingPathComponent("fault.c").path
    let home = try TemporaryFolder()
    let library = home.url.appendingPathComponent("fault.so").path
    let made = try compiler.run(["-shared", "-fPIC", "-o", library, source, "-ldl"])
    #expect(made.status == 0)
    try run("faults.sh", library)
  }

  private func run(_ script: String, _ arguments: String...) throws {
    let convert = try #require(Products.convert, "the program was not built")
    let path = Self.folder.appendingPathComponent(script).path
    let outcome = try Tool.shell.run([path, convert.path] + arguments)
    let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
    #expect(outcome.status == 0, "\(text)")
  }
}

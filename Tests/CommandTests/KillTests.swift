import Foundation
import TestKit
import Testing

/// Kills at random moments of a run.
///
/// Some come before anything is written, some behind the end, most between. A soak kills 200 times.
@Suite("A bundle outlives whatever kills the program")
struct KillTests {
  @Test(
    "a kill while a bundle is written over another, or extended, leaves the old or the new one",
    arguments: [
      ["in", "-t", "text", "-o", "day.tar.gz", "-q", "-j2"],
      ["bundle", "append", "day.tar.gz", "in", "-q", "-j2"],
    ])
  func kills(arguments: [String]) throws {
    let convert = try #require(Products.convert, "the program was not built")
    let home = try TemporaryFolder()
    try makeArticles(in: home.url)
    let bundle = home.url.appendingPathComponent("day.tar.gz")
    let made = try Tool(at: convert).run(["old", "-t", "text", "-o", "day.tar.gz"], in: home.url)
    #expect(made.status == 0)
    let old = try #require(bundle.bytes)
    let start = ContinuousClock.now
    #expect(try Tool(at: convert).run(arguments, in: home.url).status == 0)
    let duration = ContinuousClock.now - start
    let new = try #require(bundle.bytes)
    #expect(new != old)
    var random = SeededGenerator(seed: 9)
    for number in 0..<(Soak.isOn ? 100 : 10) {
      try bundle.record(old)
      let delay = duration * Double.random(in: 0...1.1, using: &random)
      try run(convert, arguments, in: home.url, killedAfter: delay)
      let left = try #require(bundle.bytes, "no bundle after kill \(number)")
      #expect(left == old || left == new, "another bundle after kill \(number)")
    }
    // What was being written lies under a name that no run takes for an article.
    let listing = try Tool(at: convert).run(["bundle", "verify", "day.tar.gz"], in: home.url)
    #expect(listing.status == 0)
  }

  private func makeArticles(in home: URL) throws {
    for (folder, numbers) in [("old", 0..<200), ("in", 1000..<2000)] {
      let folder = home.appendingPathComponent(folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for number in numbers {
        let text =
          "Bridge \(number) reopens\n\(String(repeating: "Carts cross it. \(number) ", count: 40))\n"
        try folder.appendingPathComponent("\(number).txt").record(Array(text.utf8))
      }
    }
  }

  private func run(
    _ program: URL, _ arguments: [String], in folder: URL, killedAfter delay: Duration
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: delay / .seconds(1))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

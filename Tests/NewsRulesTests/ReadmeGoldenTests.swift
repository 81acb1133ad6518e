import Foundation
import NewsRules
import TestKit
import Testing

@Suite("The rules' README is theirs")
struct ReadmeGoldenTests {
  @Test("the table is that of the program")
  func table() throws {
    let file = Project.folder.appendingPathComponent("Sources/NewsRules/README.md")
    let text = String(decoding: try #require(file.bytes), as: UTF8.self)
    let parts = text.split(separator: "<!-- rules -->\n", maxSplits: 1)
    try #require(parts.count == 2)
    let end = try #require(parts[1].firstRange(of: "<!-- /rules -->"))
    let expected =
      parts[0] + "<!-- rules -->\n\n" + NewsRules.markdown + "\n" + parts[1][end.lowerBound...]
    if Project.isRecording { return try file.record(Array(expected.utf8)) }
    #expect(text == expected, "record it with make goldens")
  }

  @Test("the listing has every rule's code, severity and reasons, on lines that fit")
  func listing() {
    for rule in NewsRules.all {
      #expect(
        NewsRules.listing.contains("\(rule.code) (\(rule.severity.rawValue)): \(rule.summary)\n"))
    }
    #expect(NewsRules.listing.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

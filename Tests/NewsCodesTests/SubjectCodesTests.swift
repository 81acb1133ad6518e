import ArticleModel
import Foundation
import NewsCodes
import TestKit
import Testing

@Suite("Subject codes for Media Topics")
struct SubjectCodesTests {
  @Test("a topic with an exact match has its code, another has none")
  func codes() {
    #expect(SubjectCodes.code(for: "20000003") == "01025000")
    #expect(SubjectCodes.code(for: "16000000") == nil)
    #expect(SubjectCodes.code(for: "x") == nil)
  }

  @Test(
    "the table is that of the vocabulary", .enabled(if: Shared.isHere, "skipped: no ../shared"))
  func vocabulary() throws {
    let file = try #require(Shared.folder).appendingPathComponent(
      "schemas/newscodes-mediatopic/2019-04-06/cptall-x-all.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let concepts = try #require((object as? [String: Any])?["conceptSet"] as? [[String: Any]])
    var matches = 0
    for concept in concepts {
      let topic = try #require(concept["qcode"] as? String).dropFirst("medtop:".count)
      let match = (concept["exactMatch"] as? [String])?.first { $0.contains("subjectcode") }
      let expected = match.map { Text($0.suffix(8)) }
      #expect(SubjectCodes.code(for: Text(topic)) == expected, "\(topic)")
      if expected != nil { matches += 1 }
    }
    #expect(matches > 800)
  }
}

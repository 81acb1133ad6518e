import ArticleModel
import Foundation
import NewsCodes
import TestKit
import Testing

@Suite("Media Topics")
struct MediaTopicsTests {
  @Test(
    "a code is current, retired, of a later release, or none",
    arguments: [
      ("20000002", MediaTopics.Standing.current), ("01000000", .current), ("20001289", .current),
      ("20000064", .retired), ("20001034", .retired), ("20001290", .later), ("20004567", .later),
      ("20000001", .unknown), ("20000052", .unknown), ("18000000", .unknown),
      ("21000000", .unknown),
      ("99999999", .unknown), ("2000002", .unknown), ("020000002", .unknown), ("", .unknown),
      ("2000000٢", .unknown), ("+2000000", .unknown),
    ])
  func standing(code: String, standing: MediaTopics.Standing) {
    #expect(MediaTopics.iptc.standing(of: Text(code)) == standing)
  }

  @Test(
    "the table is that of IPTC's release",
    .enabled(if: Shared.isHere, "skipped: ../shared is not here"))
  func table() throws {
    let file = try #require(
      Shared.folder?.appendingPathComponent(
        "schemas/newscodes-mediatopic/2019-04-06/cptall-x-all.json"))
    let release = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    #expect((release["dateReleased"] as? String)?.prefix(10) == MediaTopics.iptc.release[...])
    let topics = try #require(release["conceptSet"] as? [[String: Any]])
    var expected: [Int: MediaTopics.Standing] = [:]
    for topic in topics {
      let qcode = try #require(topic["qcode"] as? String)
      let code = try #require(Int(qcode.dropFirst("medtop:".utf8.count)))
      expected[code] = topic["retired"] == nil ? .current : .retired
    }
    let last = try #require(expected.keys.max())
    for code in (0...20).map({ $0 * 1_000_000 }) + Array(20_000_000...(last + 1000)) {
      let text = Text(String(repeating: "0", count: 8 - String(code).utf8.count) + String(code))
      let standing = expected[code] ?? (code > last ? .later : .unknown)
      #expect(MediaTopics.iptc.standing(of: text) == standing, "\(text)")
    }
    #expect(expected.count == 1286)
  }
}

import ArticleModel
import ConvertCore
import Foundation
import NewsRules
import StandardFormats
import TestKit
import Testing

@Suite("Real documents", .enabled(if: Shared.isHere, "skipped: ../shared is not here"))
struct CorpusTests {
  @Test("what the rules find in documents of IPTC and of agencies is there")
  func findings() throws {
    var found: [String: Set<String>] = [:]
    let files = ["newsml-g2", "dpa", "nitf"]
      .flatMap { Shared.folder?.appendingPathComponent("corpus/\($0)").entries ?? [] }
    for file in files {
      let name = DocumentName(file.deletingPathExtension().lastPathComponent)
      let reading = Reading(
        file.bytes ?? [], named: name, with: DocumentReader(StandardFormats.registry))
      for (article, place) in zip(reading.articles, reading.places) {
        for finding in NewsRules().check(article, at: place).findings
        where finding.severity != .note {
          found[finding.code.name, default: []].insert(finding.location.document.input)
        }
      }
    }
    // The examples have comments in place of a text; dpa's documents name no catalog of its own.
    #expect(
      found["news.content"] == [
        "LISTING_1_A_NewsML-G2_News_Item", "LISTING_27_Company_Financial_Information",
      ])
    #expect(found["news.embargo-usable"]?.contains("embargoed") == true)
    #expect(found["news.qcode-alias"]?.isSubset(of: dpa) == true)
    #expect(
      Set(found.keys) == ["news.content", "news.embargo-usable", "news.qcode-alias"],
      "\(found)")
  }

  private var dpa: Set<String> {
    let files = Shared.folder?.appendingPathComponent("corpus/dpa").entries ?? []
    return Set(files.map { $0.deletingPathExtension().lastPathComponent })
  }
}

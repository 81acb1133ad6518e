import ArticleModel
import MarkupKit
import TestKit
import Testing
import XMLKit

@Suite("The law of NITF")
struct NITFLawTests {
  @Test("what is written reads back as adapted", arguments: [nil, 2], [true, false])
  func blocks(indent: Int?, isOrdinary: Bool) throws {
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed)
      generator.isOrdinary = isOrdinary
      let blocks = generator.article().body
      let markup = written(blocks, .nitf, indent: indent)
      let read = try Marked(markup, .nitf)
      #expect(read.blocks == MarkupDialect.nitf.adapted(blocks).blocks, "seed \(seed): \(markup)")
      #expect(read.reports.isEmpty, "seed \(seed)")
    }
  }

  @Test("adapting again changes nothing, and losses are told if and only if something changes")
  func adapting() {
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed)
      generator.isOrdinary = false
      let blocks = generator.article().body
      let (adapted, losses) = MarkupDialect.nitf.adapted(blocks)
      #expect((adapted == blocks) == losses.isEmpty, "seed \(seed): \(losses)")
      #expect(MarkupDialect.nitf.adapted(adapted).blocks == adapted, "seed \(seed)")
      #expect(MarkupDialect.nitf.adapted(adapted).losses.isEmpty, "seed \(seed)")
    }
  }
}

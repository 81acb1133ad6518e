import ArticleModel
import MarkupKit
import TestKit
import Testing
import XMLKit

@Suite("The law of XHTML")
struct XHTMLLawTests {
  @Test("what is written reads back the same", arguments: [nil, 2], [true, false])
  func blocks(indent: Int?, isOrdinary: Bool) throws {
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed)
      generator.isOrdinary = isOrdinary
      let blocks = generator.article().body
      let markup = written(blocks, indent: indent)
      let read = try Marked(markup)
      #expect(read.blocks == blocks, "seed \(seed): \(markup)")
      #expect(read.reports.isEmpty, "seed \(seed)")
    }
  }

  @Test("a written line reads back the same", arguments: [true, false])
  func lines(isOrdinary: Bool) throws {
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed)
      generator.isOrdinary = isOrdinary
      let inlines = generator.article().headline
      var xml = XMLWriter()
      xml.start("headline", mixed: true)
      MarkupWriter(.xhtml).write(inlines, to: &xml)
      let markup = String(decoding: xml.finish(), as: UTF8.self)
      #expect(try line(markup) == inlines, "seed \(seed): \(markup)")
    }
  }
}

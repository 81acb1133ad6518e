import ArticleModel
import ConvertCore
import MarkupKit
import TestKit
import Testing
import XMLKit

@Suite("Markup that is carried as text")
struct MarkupTextTests {
  private func blocks(_ markup: String) -> [Block] {
    var reader = MarkupReader(.xhtml, in: ConversionContext(DocumentName("d")))
    return reader.blocks(in: XMLElement.parse(markup: Text(markup)))
  }

  @Test("well-formed markup is read as it is, what is not as browsers do")
  func reading() {
    let expected: [Block] = [.paragraph("One & two"), .paragraph("three")]
    #expect(blocks("<p>One &amp; two</p><p>three</p>") == expected)
    #expect(blocks("<?xml version=\"1.0\"?>\n<p>One &amp; two</p><p>three</p>") == expected)
    #expect(blocks("<p>One & two<p>three") == expected)
    #expect(blocks("<!DOCTYPE html><html><body><P>One &amp; two</P>three</body>") == expected)
    #expect(blocks("a &nbsp; b") == [.paragraph("a \u{A0} b")])
    #expect(blocks("") == [])
  }

  @Test("all of it is at the place of the text")
  func places() {
    let place = Position(line: 3, column: 5, byte: 40)
    for markup in ["<p>a <blink>b</blink></p>", "<p>a <blink>b"] {
      let log = DiagnosticLog()
      let context = ConversionContext(DocumentName("d"), log: log)
      var reader = MarkupReader(.xhtml, in: context)
      _ = reader.blocks(in: XMLElement.parse(markup: Text(markup), at: place))
      #expect(log.entries.map(\.location.position) == [place])
    }
  }

  @Test("white space that would collapse is found wherever it stands")
  func oneLine() {
    #expect(Text("").isInOneLine && Text("a b").isInOneLine && !Text(" ").isInOneLine)
    for count in 1..<80 {
      let letters = [String](repeating: "x", count: count)
      for index in letters.indices {
        for space in ["  ", "\n", "\t", "\r", " \n"] {
          var text = letters
          text[index] = space
          #expect(!Text(text.joined()).isInOneLine)
        }
        var text = letters
        text[index] = " "
        #expect(Text(text.joined()).isInOneLine == (0 < index && index < count - 1))
      }
    }
  }

  @Test("what is written in one line reads back the same")
  func law() {
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed)
      generator.isOrdinary = seed % 2 == 0
      let body = generator.article().body
      var xml = XMLWriter()
      MarkupWriter(.xhtml).write(body, to: &xml)
      let markup = String(decoding: xml.finish(), as: UTF8.self)
      #expect(blocks(markup) == body, "seed \(seed): \(markup)")
    }
  }
}

import ArticleModel
import ConvertCore
import MarkupKit
import TestKit
import Testing
import XMLKit

@Suite("Reports on markup")
struct ReportTests {
  @Test("an unknown element is reported once for its name, at its first place, and its text stays")
  func unknown() throws {
    let read = try Marked("<body>\n  <p>a <x>b</x></p>\n<y><p>c</p></y> <x>d</x></body>")
    #expect(read.blocks == [.paragraph("a b"), .paragraph("c"), .paragraph("d")])
    #expect(
      read.reports == [
        "2:8 markup.unknown-element: expected XHTML, found <x>; its text was kept",
        "3:1 markup.unknown-element: expected XHTML, found <y>; its text was kept",
      ])
  }

  @Test(
    "what is passed over or made plain is reported",
    arguments: [
      ("<script>f()</script>", "skipped-element", "<script>; it was passed over"),
      ("<style>p {}</style>", "skipped-element", "<style>; it was passed over"),
      ("<head><title>T</title></head>", "skipped-element", "<head>; it was passed over"),
      ("<svg/>", "skipped-element", "<svg>; it was passed over"),
      ("<dl><dt>A</dt><dd>B</dd></dl>", "flattened-element", "<dl>; its terms became paragraphs"),
      ("<del>A</del>", "flattened-element", "<del>; its text was kept"),
      ("<a href='b'><img src='i'/></a>", "flattened-element", "<img>; its link was dropped"),
      (
        "<figure><a href='b'><img src='i'/></a></figure>", "flattened-element",
        "<img>; its link was dropped"
      ),
    ])
  func passedOver(markup: String, code: String, found: String) throws {
    let read = try Marked("<body>\(markup)\(markup)</body>")
    #expect(
      read.reports == [
        "1:\(column(markup)) markup.\(code): "
          + "expected what an article can hold, found \(found)"
      ])
  }

  private func column(_ markup: String) -> Int {
    let image = markup.firstRange(of: "<img")?.lowerBound ?? markup.startIndex
    return markup.utf8.distance(from: markup.startIndex, to: image) + 7
  }

  @Test("elements of other namespaces are not taken for XHTML's")
  func namespaces() throws {
    let read = try Marked(
      """
      <x:body xmlns:x="http://www.w3.org/1999/xhtml" xmlns:o="urn:example:office">
        <x:p>a<o:p>b</o:p></x:p><x:h2>c</x:h2>
      </x:body>
      """)
    #expect(read.blocks == [.paragraph("ab"), .heading(level: 2, "c")])
    #expect(read.reports.count == 1)
  }

  @Test("markup that inherited the namespace around it is read")
  func inheritedNamespace() throws {
    let read = try Marked("<html xmlns='urn:example:news'><body><p>a</p></body></html>")
    #expect(read.blocks == [.paragraph("a")])
    #expect(read.reports.isEmpty)
  }

  @Test(
    "content 200 elements deep is read and written",
    arguments: ["div", "em", "figure", "x", "ul", "table"])
  func depth(name: String) throws {
    let start = ["ul": "<ul><li>", "table": "<table><tr><td>"][name] ?? "<\(name)>"
    let end = ["ul": "</li></ul>", "table": "</td></tr></table>"][name] ?? "</\(name)>"
    let times = 200 / start.count { $0 == "<" }
    let markup =
      "<body>" + String(repeating: start, count: times) + "a"
      + String(repeating: end, count: times) + "</body>"
    let blocks = try Marked(markup).blocks
    #expect(blocks.count == 1)
    #expect(try Marked(written(blocks)).blocks == blocks)
  }

  @Test("damaged markup is read without a trap, and reads back", arguments: [0, 1] as [UInt64])
  func damage(kind: UInt64) throws {
    let dialect: MarkupDialect = kind == 0 ? .xhtml : .nitf
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed)
      let markup = written(generator.article().body, dialect)
      var mutator = Mutator(
        seed: seed, dictionary: ["<p>", "</p>", "<td>", "<li>", "<em>", "<br/>", "<figure>"])
      for _ in 0..<4 {
        let damaged = String(decoding: mutator.mutate(Array(markup.utf8)), as: UTF8.self)
        guard let blocks = try? Marked(damaged, dialect).blocks else { continue }
        let again = try Marked(written(blocks, dialect), dialect).blocks
        #expect(again == dialect.adapted(blocks).blocks, "seed \(seed): \(damaged)")
      }
    }
  }
}

import ArticleModel
import ConvertCore
import NewsRules
import StandardFormats
import TestKit
import Testing

@Suite("Rules about several articles")
struct RunRuleTests {
  @Test("duplicate-id: an id and version come once in a run, whatever the file")
  func duplicates() {
    var run = Checked()
    run.add("a.xml", .whole { $0.version = 1 })
    run.add("a.xml", .whole { $0.version = 2 })
    run.add("b.xml", .whole { $0.id = nil })
    run.add("b.xml", .whole { $0.id = nil })
    run.end()
    #expect(run.findings == [])
    run.add("c.xml", .whole { $0.version = 2 })
    #expect(
      run.findings == [
        "c.xml:1:1: error: expected an id once in a run, found"
          + " 'urn:newsml:example.com:20240307:42' in version 2 also at a.xml:1:1"
          + " [news.duplicate-id]"
      ])
  }

  @Test("bundle-link: relative addresses lead to members, from the article's folder")
  func paths() {
    var run = Checked()
    run.add(
      "x.tar", member: "2024/one.json",
      .whole { article in
        article.links = [
          Link(href: "two.json"), Link(href: "./two.json#top"), Link(href: "../2024/two.json"),
          Link(href: "pictures/a%20b.jpg?size=1"), Link(href: "http://example.com/"),
          Link(href: "mailto:a@example.com"), Link(href: "#here"), Link(href: "/absolute"),
          Link(href: "../../outside.json"), Link(href: "pictures/none.jpg"),
        ]
        var medium = Medium()
        medium.renditions = [Rendition(href: "pictures/none.jpg"), Rendition(href: "m.mp4")]
        article.media = [medium]
        article.body.append(.image(Image(href: "n.png")))
      })
    run.add("x.tar", member: "2024/two.json", .whole { $0.id = "2" })
    run.run.add(member: DocumentName("x.tar", member: "2024/pictures/a b.jpg"))
    #expect(run.findings == [], "not before the end")
    run.end()
    let missing = [
      "../../outside.json", "pictures/none.jpg", "pictures/none.jpg", "m.mp4", "n.png",
    ]
    #expect(
      run.findings
        == missing.map {
          "x.tar!2024/one.json:1:1: warning: expected a member of the bundle, found none at '\($0)'"
            + " [news.bundle-link]"
        })
  }

  @Test("bundle-link: an item that is linked by id may be elsewhere")
  func items() {
    var run = Checked()
    let link = { (id: Text) in
      var link = Link()
      link.id = id
      return link
    }
    run.add("x.tar", member: "1.json", .whole { $0.links = [link("2"), link("3")] })
    run.add("x.tar", member: "2.json", .whole { $0.id = "2" })
    run.end()
    #expect(
      run.findings == [
        "x.tar!1.json:1:1: note: expected the linked item in the bundle, found no '3'"
          + " [news.bundle-link]"
      ])
  }

  @Test(
    "bundle-link: outside of a bundle nothing is looked for, and rules that are off find nothing")
  func off() {
    var single = Checked()
    single.add("one.json", .whole { $0.links = [Link(href: "two.json")] })
    single.end()
    #expect(single.findings == [])
    var off = Checked(NewsRules(without: ["bundle-link", "duplicate-id"]))
    off.add("x.tar", member: "1.json", .whole { $0.links = [Link(href: "2.json")] })
    off.add("x.tar", member: "1.json", .whole())
    off.end()
    #expect(off.findings == [])
  }

  @Test("the samples break no rule but those that are on purpose")
  func samples() throws {
    var found: [String] = []
    for file in Project.samples.filesBelow where file.pathExtension != "md" {
      guard !file.path.contains("/broken/"), file.pathExtension != "sh" else { continue }
      let name = DocumentName(file.lastPathComponent)
      let reading = Reading(
        file.bytes ?? [], named: name, with: DocumentReader(StandardFormats.registry))
      for (article, place) in zip(reading.articles, reading.places) {
        found += NewsRules().check(article, at: place).findings.map(\.description)
      }
    }
    #expect(found.filter { $0.contains(": error: ") } == [])
  }
}

/// A run whose findings are collected.
private struct Checked {
  var run: RunFacts
  private let rules: NewsRules
  private(set) var findings: [String] = []

  init(_ rules: NewsRules = NewsRules()) {
    self.rules = rules
    run = RunFacts(rules)
  }

  mutating func add(_ input: String, member: String? = nil, _ article: Article) {
    let place = ConvertCore.SourceLocation(DocumentName(input, member: member), .start)
    let checked = rules.check(article, at: place)
    findings += (checked.findings + run.add(checked.facts)).map(\.description)
  }

  mutating func end() {
    findings += run.endInput().map(\.description)
  }
}

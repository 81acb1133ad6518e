import ArticleModel
import ConvertCore
import NewsRules
import Testing

@Suite("Rules about concepts")
struct ConceptRuleTests {
  @Test("media-topic: current, retired, later and none, by qcode or URI, told once")
  func mediaTopics() {
    var byURI = Concept()
    byURI.uri = "http://cv.iptc.org/newscodes/mediatopic/20000052"
    let article = Article.whole { article in
      article.subjects =
        ["20000002", "20000064", "20009999", "1234", "20000064"]
        .map { Concept(scheme: "medtop", code: $0) }
        + [byURI, Concept(scheme: "subj", code: "1234")]
    }
    #expect(
      article.findings("media-topic") == [
        "warning: expected a current Media Topic, found '20000064', which is retired",
        "note: expected a Media Topic of the release of 2019-04-06, found '20009999', which may be"
          + " of a later one",
        "error: expected a Media Topic such as 20000523, found '1234'",
        "error: expected a Media Topic such as 20000523, found '20000052'",
      ])
  }

  @Test("qcode-alias: aliases of IPTC's and the document's own catalogs are declared")
  func aliases() {
    let article = newsml(
      kept: ("catalog", #"<catalog xmlns="x"><scheme alias="own" uri="u:"/></catalog>"#))
    #expect(
      article.findings("qcode-alias") == [
        "warning: expected aliases that a catalog declares, found that of 'acme:7' and 1 more"
      ])
  }

  @Test("qcode-alias: another catalog may declare anything, and so may a format without catalogs")
  func elsewhere() {
    let catalog: Text = #"<catalogRef href="http://example.com/catalog.xml"/>"#
    #expect(newsml(kept: ("catalogRef", catalog)).findings("qcode-alias") == [])
    let other = Article.whole { $0.subjects = [Concept(scheme: "acme", code: "7")] }
    #expect(other.findings("qcode-alias") == [])
  }

  private func newsml(kept: (name: Text, value: Text)) -> Article {
    .whole { article in
      var subject = Concept(scheme: "acme", code: "7")
      subject.type = "cpnat:abstract"
      subject.role = "drole:x"
      var linked = Concept()
      linked.uri = "http://example.com/1"
      linked.type = "http://example.com/type"
      article.subjects = [
        Concept(scheme: "medtop", code: "20000002"), Concept(scheme: "own", code: "1"), subject,
        subject, linked,
      ]
      article.extensions = [
        ExtensionValue(format: "newsml", path: "newsItem", name: kept.name, value: kept.value)
      ]
    }
  }
}

import ArticleModel
import ConvertCore
import NewsRules
import Testing

@Suite("Rules about dates, status and ids")
struct ManagementRuleTests {
  @Test("dates: years of newspapers, and no clock that was never set")
  func dates() {
    let dated = { (text: Text) in Article.whole { $0.published = Timestamp(reading: text) } }
    for text: Text in ["1605", "1969-12-31T23:59:59Z", "2099-12-31", "1970-01-01", "2024-03-07"] {
      #expect(dated(text).findings("dates") == [], "\(text)")
    }
    #expect(
      dated("0001-01-01").findings("dates")
        == ["warning: expected a year from 1605 to 2099 for published, found 0001-01-01"])
    #expect(dated("2100").findings("dates").count == 1)
    #expect(dated("1970-01-01T00:00:00Z").findings("dates").count == 1)
    let kept = Article.whole { $0.expires = Timestamp(year: 9999) }
    #expect(kept.findings("dates") == [])
    let embargo = Article.whole { $0.embargoed = Timestamp(year: 9999).map(Embargo.until) }
    #expect(embargo.findings("dates").count == 1)
  }

  @Test(
    "date-order: out of order in whatever way it is read",
    arguments: [
      ("2024-03-08", "2024-03-06"), ("2024-03-07T12:00:01Z", "2024-03-07T12:00:00Z"),
      ("2024-03-07T12:00Z", "2024-03-07T13:59:00+02:00"), ("2025", "2024"),
      ("2024-03-07T12:00:00", "2024-03-07T11:59:59"), ("2024-04", "2024-03-31"),
      ("2024-01-01", "2023-12"),
    ])
  func outOfOrder(created: Text, version: Text) {
    let article = dated(created, version)
    #expect(
      article.findings("date-order")
        == ["warning: expected created not after versionCreated, found \(created) and \(version)"])
  }

  @Test(
    "date-order: in order, or not known to be out of it",
    arguments: [
      ("2024-03-07", "2024-03-07"), ("2024-03-08", "2024-03-07T23:00:00Z"),
      ("2024-03-07T23:59:59Z", "2024-03-07"), ("2024", "2024-03"), ("2024-12-31", "2024"),
      ("2024-03-07T12:00:30Z", "2024-03-07T12:00Z"), ("2024-02-29", "2024-03-01"),
      ("2024-03-07T12:00:00", "2024-03-07T01:00:00Z"),
      ("2024-03-07T12:00:00Z", "2024-03-07T13:00:00+01:00"),
    ])
  func inOrder(created: Text, version: Text) {
    #expect(dated(created, version).findings("date-order") == [])
  }

  @Test("date-order: content, publication, embargo and end")
  func orders() {
    let day = { (number: Int) in Timestamp(year: 2024, month: 3, day: number) }
    let article = Article.whole { article in
      article.contentCreated = day(20)
      article.contentModified = day(10)
      article.published = day(10)
      article.embargoed = day(30).map(Embargo.until)
      article.expires = day(1)
    }
    #expect(
      article.findings("date-order").map { $0.prefix { $0 != "," } } == [
        "warning: expected contentCreated not after contentModified",
        "warning: expected contentCreated not after published",
        "warning: expected published not after expires",
        "warning: expected embargoed not after expires",
      ])
  }

  @Test("embargo: with a status, and not with usable")
  func embargo() {
    let until = Timestamp(reading: "2024-03-07T12:00:00Z").map(Embargo.until)
    let bare = Article.whole { $0.embargoed = until }
    #expect(
      bare.findings("embargo-status")
        == ["warning: expected the status withheld beside an embargo, found no status"])
    #expect(bare.findings("embargo-usable") == [])
    let usable = Article.whole { ($0.embargoed, $0.status) = (until, .usable) }
    #expect(
      usable.findings("embargo-usable") == [
        "warning: expected the status withheld beside an embargo until 2024-03-07T12:00:00Z,"
          + " found usable"
      ])
    let endless = Article.whole { ($0.embargoed, $0.status) = (.indefinite, .usable) }
    #expect(endless.findings("embargo-usable").first?.contains("without end") == true)
    let withheld = Article.whole { ($0.embargoed, $0.status) = (until, .withheld) }
    #expect(withheld.findings("embargo-status") + withheld.findings("embargo-usable") == [])
    #expect(Article.whole().findings("embargo-status") == [])
  }

  @Test(
    "id: ids",
    arguments: [
      "urn:newsml:example.com:20240307:42", "tag:example.com,2024:42", "42", "http://example.com/1",
      "20240307-ferries", "urn:uuid:0b0dc5a5-2c1b-4f9a-9a47-3a3f3f3a3c10", "Ünïcode/1",
    ])
  func ids(id: String) {
    #expect(Article.whole { $0.id = Text(id) }.findings("id") == [])
  }

  @Test(
    "id: what cannot be one",
    arguments: [
      "", "  ", "null", "Undefined", "TODO", "urn:newsml", "urn:newsml:", "urn:x:1", "two words",
      "line\u{A}break", "bell\u{7}", "00000000-0000-0000-0000-000000000000", "[object Object]",
      String(repeating: "x", count: 1025),
    ])
  func badIDs(id: String) {
    #expect(Article.whole { $0.id = Text(id) }.findings("id").count == 1, "\(id)")
  }

  private func dated(_ created: Text, _ version: Text) -> Article {
    .whole { article in
      article.created = Timestamp(reading: created)
      article.versionCreated = Timestamp(reading: version)
    }
  }
}

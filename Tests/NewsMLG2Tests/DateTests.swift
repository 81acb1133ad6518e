import ArticleModel
import NewsMLG2
import Testing

@Suite("Dates of real documents")
struct DateTests {
  /// Each spelling that agencies send, how it is read, whether it is reported, how it is written.
  private static let spellings: [(source: String, read: String, isWrong: Bool, written: String)] = [
    ("2014-07-16T15:53:10.000Z", "2014-07-16T15:53:10.000Z", false, "2014-07-16T15:53:10.000Z"),
    ("2024-05-31T10:00:00+02:00", "2024-05-31T10:00:00+02:00", false, "2024-05-31T10:00:00+02:00"),
    ("2024-05-31T10:00:00+1000", "2024-05-31T10:00:00+10:00", true, "2024-05-31T10:00:00+10:00"),
    ("2024-05-31T10:00:00", "2024-05-31T10:00:00", false, "2024-05-31T10:00:00"),
    ("2024-05-31", "2024-05-31", true, "2024-05-31T00:00:00"),
    ("2024-05-31 10:00:00", "2024-05-31T10:00:00", true, "2024-05-31T10:00:00"),
    ("\n    2024-05-31T10:00:00Z\n  ", "2024-05-31T10:00:00Z", false, "2024-05-31T10:00:00Z"),
    ("2024-05-31T10:00", "2024-05-31T10:00", true, "2024-05-31T10:00:00"),
    ("20240531T100000+0000", "2024-05-31T10:00:00+00:00", true, "2024-05-31T10:00:00+00:00"),
  ]

  @Test("versionCreated", arguments: spellings.indices)
  func versionCreated(index: Int) throws {
    let (source, date, isWrong, written) = Self.spellings[index]
    let read = item("<versionCreated>\(source)</versionCreated>").read()
    let article = try #require(read.articles.first)
    #expect(article.versionCreated?.description == date)
    let reports = read.messages.filter { $0.contains("newsml.date") }
    #expect(reports.count == (isWrong ? 1 : 0), "\(reports)")
    #expect(reports.allSatisfy { $0.hasPrefix("5:5 ") })
    let document = try Document(writing: [article])
    #expect(document.text.contains("<versionCreated>\(written)</versionCreated>"))
    document.expect([article], source)
  }

  @Test("an empty embargo has no end", arguments: ["<embargoed/>", "<embargoed>\n </embargoed>"])
  func emptyEmbargo(element: String) throws {
    let read = item(element).read()
    let article = try #require(read.articles.first)
    #expect(article.embargoed == .indefinite)
    #expect(read.messages.isEmpty)
    #expect(try Document(writing: [article]).text.contains("<embargoed/>"))
  }

  @Test("an embargo that cannot be read has no end, and is reported and kept")
  func unreadableEmbargo() throws {
    let read = item("<embargoed>Friday noon</embargoed>").read()
    let article = try #require(read.articles.first)
    #expect(article.embargoed == .indefinite)
    #expect(read.messages.count == 1)
    #expect(article.extensions.map(\.name) == ["embargoed[1]"])
  }

  @Test("a date that is none is reported with its place, and kept")
  func noDate() throws {
    let read = item("<versionCreated>YYYYMMDD000000-HHMM</versionCreated>").read()
    let article = try #require(read.articles.first)
    #expect(article.versionCreated == nil)
    #expect(
      read.messages == [
        "5:5 newsml.date expected a date such as 2024-05-31T16:25:00+02:00, "
          + "found 'YYYYMMDD000000-HHMM'"
      ])
    try Document(writing: [article]).expect([article], "no date")
  }

  @Test("a year and a month survive where the element holds a date")
  func partialDates() throws {
    var article = Article()
    article.headline = "x"
    article.expires = Timestamp(year: 2026, month: 3)
    article.contentCreated = Timestamp(year: 2025)
    let document = try Document(writing: [article])
    #expect(document.text.contains("<expires>2026-03-01</expires>"))
    #expect(document.text.contains("<contentCreated>2025</contentCreated>"))
    document.expect([article], "partial dates")
  }

  private func item(_ property: String) -> Document {
    Document(
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" version="1" \
      standard="NewsML-G2" standardversion="2.12">
        <itemMeta>
          <itemClass qcode="ninat:text"/>
          <provider literal="HNA"/>
          \(property)
        </itemMeta>
        <contentMeta><headline>x</headline></contentMeta>
      </newsItem>
      """)
  }
}

import ArticleModel
import ConvertCore
import PlainText
import TestKit
import Testing

@Suite("What is said twice, or as a list, is kept")
struct RepeatedKeyTests {
  @Test("a second subject and a second title")
  func second() {
    let reading = Reading("Subject: Old wells\nSubject: Deep wells\nSource: Valley Desk\n\nDry.\n")
    #expect(reading.articles.first?.headline.plainText == "Old wells")
    #expect(reading.articles.first?.extensions.map(\.value) == ["Deep wells"])
    let titles = Reading("---\ntitle: Old wells\ntitle: [Deep, Dry]\n---\nNone left.\n")
    #expect(titles.articles.first?.headline.plainText == "Old wells")
    #expect(titles.articles.first?.extensions.map(\.value) == ["Deep, Dry"])
  }

  @Test("a second summary, which is a second paragraph, as the format says it reads")
  func summary() {
    let reading = Reading(
      "Title: Old wells\nSummary: Dry.\nSource: Valley Desk\nSummary: Deep.\n\nNone left.\n")
    #expect(reading.articles.first?.summary.count == 2)
    let features = reading.articles.first?.features(for: "text") ?? []
    #expect(features.subtracting(Format.text.descriptor.reads).isEmpty)
  }

  @Test("a date that is a list")
  func list() {
    let reading = Reading("---\ntitle: Old wells\ndate: [yesterday, today]\n---\nNone left.\n")
    #expect(reading.articles.first?.extensions.map(\.value) == ["yesterday, today"])
    #expect(reading.diagnostics.map(\.code) == ["text.date"])
  }
}

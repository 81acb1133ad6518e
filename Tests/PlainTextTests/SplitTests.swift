import ArticleModel
import TestKit
import Testing

@Suite("Several articles a file")
struct SplitTests {
  private static let canonical =
    " date 2024-01-01 World\nOne boat\nIt left./. date 2024-01-02 World\nTwo boats\nThey left./."
    + "\n\n date 2024-01-03 World\nThree boats\nAll left.\n###\nTitle: Four boats\n\nNone left.\n"

  @Test("a header behind an end mark begins another")
  func auto() {
    let reading = Reading(Self.canonical)
    #expect(
      reading.articles.map(\.headline.plainText) == [
        "One boat", "Two boats", "Three boats", "Four boats",
      ])
    #expect(reading.articles.map(\.endMark) == ["./.", "./.", "###", nil])
    #expect(reading.places.map(\.position?.line) == [1, 3, 7, 11])
    #expect(reading.places.map(\.position?.column) == [1, 11, 1, 1])
  }

  @Test("nothing does where it is said so")
  func never() {
    let reading = Reading(Self.canonical, split: "never")
    #expect(reading.articles.count == 1)
    #expect(reading.diagnostics.map(\.code) == ["text.end-mark-inside"])
  }

  @Test("every end mark ends one where it is said so, but not in an address")
  func endMark() {
    let text =
      "Old wells\nSee http://a.example/./. for a list./.\n\nNew wells\nDug in May.\n-more-\n"
      + "Deep ones.\n-30-\nDry wells\nNone./. Wet wells are many The rain was late. It came./.\n"
    let reading = Reading(text, split: "endmark")
    #expect(
      reading.articles.map(\.headline.plainText)
        == ["Old wells", "New wells", "Dry wells", "Wet wells are many"])
    #expect(
      reading.articles.last?.body == [
        .paragraph("Wet wells are many The rain was late. It came")
      ])
  }

  @Test("files that were put together, with the byte order mark of each")
  func putTogether() {
    let reading = Reading(
      "\u{FEFF} date 2024-01-01 World\nOne\nIt left.\n\u{FEFF} date 2024-01-02 World\nTwo\nLate.\n")
    #expect(reading.articles.map(\.headline.plainText) == ["One", "Two"])
    #expect(reading.places.map(\.position?.line) == [1, 4])
    let inside = Reading("One\nIt \u{FEFF}left.\n")
    #expect(inside.articles.first?.body == [.paragraph("It \u{FEFF}left.")])
  }

  @Test("a mark behind the last sentence ends an article")
  func markBehindSentence() {
    let reading = Reading("One\nIt left. -30-\nTwo\nIt stayed. (more)\n", split: "endmark")
    #expect(reading.articles.map(\.endMark) == ["-30-", "(more)"])
    let none = Reading("One\nIt left (more)\nIt cost -30-\n", split: "endmark")
    #expect(none.articles.map(\.endMark) == [nil])
  }

  @Test("how the bytes come in does not matter", arguments: ["auto", "endmark", "never"])
  func chunks(split: String) {
    let bytes = Array((Self.canonical + "A\r\nB\rC./.\n D\u{1}\u{85}E./. \n").utf8) + [0xFF]
    let whole = Reading(bytes, split: split)
    for size in 1...9 {
      let parts = Reading(bytes, split: split, chunkSize: size)
      #expect(
        parts == whole, "\(LineDifference.between(expected: whole.drawing, found: parts.drawing))")
    }
  }

  @Test("end marks without an article between are none")
  func emptyArticles() {
    let reading = Reading(String(repeating: "./.\n", count: 1000), split: "endmark")
    #expect(reading.articles.isEmpty)
    #expect(reading.diagnostics.count < 10)
  }

  @Test("many articles and long lines")
  func many() {
    let lines = String(repeating: " date 2024-01-01 A boat left. It came back./.\n", count: 20_000)
    #expect(Reading(lines).articles.count == 20_000)
    let line = String(repeating: "A boat left./. ", count: 20_000)
    #expect(Reading(line, split: "endmark").articles.count == 20_000)
    #expect(Reading(String(repeating: "word ", count: 200_000)).articles.count == 1)
  }

  @Test("a mark on a line of its own is no headline")
  func markAlone() {
    let reading = Reading("###\n\nOld wells\n\nThey are dry.\n###\n", split: "endmark")
    #expect(reading.articles.map(\.headline.plainText) == ["Old wells"])
    #expect(reading.articles.map(\.endMark) == ["###"])
  }

  @Test("an article of too many lines is an error with a place")
  func tooManyLines() {
    let reading = Reading(String(repeating: "a\n", count: (1 << 20) + 2))
    #expect(reading.diagnostics.map(\.code) == ["limit.paragraphs"])
  }
}

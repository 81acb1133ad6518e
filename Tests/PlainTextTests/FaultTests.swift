import ArticleModel
import Foundation
import TestKit
import Testing

@testable import PlainText

@Suite("Faults and attacks of text")
struct FaultTests {
  private static let text =
    " date 2023-12-21 Thời sự\nCảng mở cửa trở lại\nCảng mở lại hôm thứ Năm./."

  @Test(
    "UTF-16 and UTF-32, with a mark and without, read as UTF-8 does",
    arguments: [
      String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
    ])
  func wide(encoding: String.Encoding) throws {
    let expected = Reading(Self.text).articles
    #expect(expected.first?.section == "Thời sự")
    for mark in ["", "\u{FEFF}"] {
      let bytes = try #require((mark + Self.text).data(using: encoding))
      #expect(Reading(Array(bytes)).articles == expected)
    }
  }

  @Test("two encodings in one file are an error where the second begins")
  func mixed() {
    let bytes = Array("Le port a été rouvert. Le port a été rouvert.\nL'\u{E9}t".utf8).dropLast(3)
    let reading = Reading(bytes + [0xE9, 0x74, 0xE9])
    #expect(reading.articles.isEmpty)
    #expect(reading.diagnostics.map(\.code.name) == ["text.encoding"])
    #expect(reading.diagnostics.first?.location.position?.line == 2)
    #expect(reading.diagnostics.first?.location.position?.column == 3)
  }

  @Test("NUL and escapes become U+FFFD with their places, overrides of direction stay")
  func controls() {
    let reading = Reading("Head\u{0}line\nRed \u{1B}[31m, \u{202E}back\u{202C}.\n")
    #expect(reading.articles.first?.headline.plainText == "Head\u{FFFD}line")
    #expect(
      reading.articles.first?.body == [.paragraph("Red \u{FFFD}[31m, \u{202E}back\u{202C}.")])
    #expect(
      reading.diagnostics.map { $0.location.position?.column } == [5, 5], "\(reading.diagnostics)")
    #expect(!reading.drawing.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test("twins in NFC and NFD keep their bytes, and their labels are the same")
  func twins() {
    let composed = "Tiêu đề: Việt Nam\nNgày: 21/12/2023\n\nHội nghị.\n"
    let decomposed = composed.decomposedStringWithCanonicalMapping
    let (one, other) = (Reading(composed).articles, Reading(decomposed).articles)
    #expect(one.first?.headline.plainText == "Việt Nam")
    #expect(one != other)
    #expect(
      other.first?.headline.plainText == Text("Việt Nam".decomposedStringWithCanonicalMapping))
    #expect(one.first?.published == other.first?.published)
    #expect(one.first?.published?.text == "2023-12-21")
  }

  @Test(
    "a date is read as it stands, however far off",
    arguments: ["9999-12-31", "2999-01", "0001-01-01", "1066"])
  func farDates(date: String) {
    let reading = Reading(" date \(date) Making news\nHead\nText.\n")
    #expect(reading.articles.first?.published?.text == Text(date))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(
    "a date that is none is no date, and told",
    arguments: ["2023-02-29", "2023-13-01", "0000-00-00", "23-12-21", "99/99/9999"])
  func impossibleDates(date: String) {
    let reading = Reading(" date \(date) Making news\nHead\nText.\n")
    #expect(reading.articles.first?.published == nil)
    #expect(reading.articles.first?.section == "Making news")
    #expect(reading.diagnostics.map(\.code.name) == ["text.date"])
  }

  @Test("two dates that cannot both be right are told, and the first stays")
  func contradictions() {
    let labels = Reading("Title: A\nDate: 2023-12-21\nPublished: 2024-01-05\n\nText.\n")
    #expect(labels.articles.first?.published?.text == "2023-12-21")
    #expect(labels.diagnostics.map(\.code.name) == ["text.contradiction"])
    let dateline = Reading(" date 2023-12-21 World\nA\nOSLO, March 3, 2021 (AFP) - Text.\n")
    #expect(dateline.articles.first?.published?.text == "2023-12-21")
    #expect(dateline.diagnostics.map(\.code.name) == ["text.contradiction"])
  }

  @Test(
    "nothing but white space, marks or a byte order mark is no article",
    arguments: ["", "\n \n\t\n", "\u{FEFF}", "./.", "-30-\n", " date 2023-12-21\n"])
  func empty(text: String) {
    let reading = Reading(text)
    #expect(reading.articles.isEmpty)
    #expect(reading.diagnostics.count == 1)
  }

  @Test(
    "notes to editors are what stands behind the mark of a text, and no other article",
    arguments: [
      ("A\nIt left.\nENDS\nNotes to editors\nIt is old.\n", ["It is old."]),
      ("A\nIt left.\n-30-\nNote to editors: It is old.\nAnd red.\n", ["It is old.", "And red."]),
      ("ENDS\nNote: It is old.\nB\nIt came.\n", []),
      ("A\nIt left.\nENDS\nNotes to editors\nIt is old.\n###\nB\nIt came.\n###\n", []),
      ("A\nIt left.\nENDS\nNotes to editors\n", []),
    ] as [(String, [Text])])
  func notes(text: String, notes: [Text]) {
    #expect(Reading(text).articles.map(\.editorialNotes) == [notes])
  }

  @Test(
    "what would make a rule look again and again is read at once",
    arguments: [
      ("By ", "Jane "), ("H\nBy ", "A. "), ("AAAA, ", "B, "), ("PARIS ", "("), ("", "a:"),
      ("Title: a\n", " x\n"), ("H\n", "By Jane Doe\n"), ("", "PARIS - "), ("---\na: ", "["),
      ("---\na: \"", "\\"), ("", " date 2023-12-21 x\n"), ("H\n", "21 December 2023\n"),
      ("", "Published "), ("H\n", "Updated 21 December 2023\n"), ("", "ENDS\n"), ("H\n\n", "./. "),
      ("H\n\nENDS\nNotes to editors\n", "note\n"), ("H\n\n", "more and more\nand more "),
      ("", "  a\nb\n"), ("", "/"), ("", "12/"), ("", "thứ "), ("", "\u{2014}"), ("PARIS, ", "1 "),
      ("", "(more)\n"), ("", "www./././."), ("H\n\n", "OSLO, June 6, "), ("", "tháng 1 "),
    ])
  func attacks(start: String, again: String) {
    let text = start + String(repeating: again, count: 30_000)
    for split in ["auto", "endmark"] {
      let reading = Reading(text, split: split)
      #expect(!reading.articles.isEmpty || !reading.diagnostics.isEmpty)
    }
  }
}

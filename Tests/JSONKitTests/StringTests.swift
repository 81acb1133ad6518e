import ArticleModel
import ConvertCore
import Testing

@testable import JSONKit

struct StringTests {
  @Test("a lone surrogate is read as U+FFFD and reported at its place")
  func loneSurrogates() {
    let cases: [(json: String, value: String, columns: [Int])] = [
      ("\"a\\ud800\"", "a\u{FFFD}", [3]), ("\"\\udc00\"", "\u{FFFD}", [2]),
      ("\"\\ud800\\ud83d\\ude00\"", "\u{FFFD}😀", [2]), ("\"\\ud800\\n\"", "\u{FFFD}\n", [2]),
      ("\"\\udc00\\ud800\"", "\u{FFFD}\u{FFFD}", [2, 8]), ("\"\\ud800x\"", "\u{FFFD}x", [2]),
      ("\"\\ud800\\u0041\"", "\u{FFFD}A", [2]),
    ]
    for (json, value, columns) in cases {
      let outcome = reading(json)
      #expect(outcome.value == "<\(value)>")
      #expect(outcome.places == columns.map { "json.lone-surrogate 1:\($0)" })
    }
  }

  @Test("a character that XML forbids is read as U+FFFD and reported at its place")
  func illegalCharacters() {
    let outcome = reading("[\"\\u0000\",\n\"é\u{FFFE}b\u{FFFF}\\u0008\", \"\\f\\uFFFF\"]")
    #expect(outcome.value == "[<\u{FFFD}> <é\u{FFFD}b\u{FFFD}\u{FFFD}> <\u{FFFD}\u{FFFD}>]")
    #expect(
      outcome.places
        == ["1:3", "2:4", "2:8", "2:11", "2:21", "2:23"]
        .map { "json.illegal-character \($0)" })
    #expect(outcome.warnings.first?.message.contains("U+0000") == true)
  }

  @Test("characters beyond the basic plane and near the forbidden ones stay")
  func legalCharacters() {
    let text = "\u{10FFFD}\u{FFFD}\u{F8FF}\u{85}\u{FF0C}"
    #expect(reading("\"\(text)\"") == Outcome(value: "<\(text)>"))
  }

  @Test("a name is read as any string is")
  func names() {
    let outcome = reading("{\"\\u0000\\n\":1}")
    #expect(outcome.value == "{\u{FFFD}\n=1}")
    #expect(outcome.places == ["json.illegal-character 1:3"])
  }

  @Test("reports of one record are bounded, and the last says so")
  func boundedReports() {
    let outcome = reading("\"" + String(repeating: "\\u0000", count: 5000) + "\"")
    #expect(outcome.value.unicodeScalars.count == 5002)
    #expect(outcome.warnings.count == 1001)
    #expect(outcome.places.last == "json.many-warnings 1:6002")
  }

  @Test("a name that stands twice is reported and given twice")
  func duplicates() {
    let outcome = reading("{\"a\":1,\n \"b\":{\"a\":1},\"\\u0061\":2,\"b\":3}")
    #expect(outcome.value == "{a=1 b={a=1} a=2 b=3}")
    #expect(outcome.places == ["json.duplicate-key 2:14", "json.duplicate-key 2:25"])
  }

  @Test("names that stand twice are found in objects of any size")
  func manyDuplicates() {
    for count in [1, 15, 16, 17, 18, 100] {
      let members = (0..<count).map { "\"n\($0)\":{\"n0\":0}" }.joined(separator: ",")
      for again in [0, count - 1] {
        let outcome = reading("[{\(members),\"n\(again)\":1},{\(members)},{\"n0\":1}]")
        #expect(outcome.warnings.count == 1)
        #expect(outcome.warnings.first?.message.contains("'n\(again)'") == true)
      }
    }
  }

  @Test("a name that a terminal would obey is not shown as it is")
  func shownNames() {
    let outcome = reading("{\"\u{202E}\u{9B}x\":1,\"\u{202E}\u{9B}x\":2}")
    #expect(outcome.warnings.first?.message.hasSuffix("found '??x' again") == true)
  }

  @Test("names that differ in their bytes are two")
  func composedTwins() {
    #expect(reading("{\"\u{E9}\":1,\"e\u{301}\":2}").warnings.isEmpty)
  }
}

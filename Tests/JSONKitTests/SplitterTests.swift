import ConvertCore
import Testing

@testable import JSONKit

struct SplitterTests {
  /// Documents and what cutting them gives; errors are shown without the document's name.
  static let documents: [(json: String, records: [String])] = [
    ("{\"a\":1}", ["1:1 {\"a\":1}"]),
    (" 1 ", ["1:2 1"]),
    ("1\n\"a b\"\n[]{", ["1:1 1", "2:1 \"a b\"", "3:1 []", "3:3: expected white space"]),
    ("[]", []),
    ("\n[ ]\n", []),
    ("[1,2]", ["1:2 1", "1:4 2"]),
    (
      "[\n  {\"a\": \"]}\"},\r\n  [\"\\\"]\"],\r\"x\"\n]\n",
      ["2:3 {\"a\": \"]}\"}", "3:3 [\"\\\"]\"]", "4:1 \"x\""]
    ),
    ("{} {}\n\n{\"a\":[]}", ["1:1 {}", "1:4 {}", "3:1 {\"a\":[]}"]),
    ("[1,,2]", ["1:2 1", "1:4: expected a value, found ','"]),
    ("[1,]", ["1:2 1", "1:4: expected a value, found ']'"]),
    ("[,]", ["1:2: expected a value or ], found ','"]),
    ("[1 2]", ["1:2 1", "1:4: expected a comma or ], found '2'"]),
    ("[1", ["1:2 1", "1:3: expected a comma or ], found the end of the document"]),
    ("[1,", ["1:2 1", "1:4: expected a value, found the end of the document"]),
    ("[", ["1:2: expected a value or ], found the end of the document"]),
    ("[1}", ["1:2 1", "1:3: expected a comma or ], found '}'"]),
    ("[]x", ["1:3: expected the end of the document, found 'x'"]),
    ("[1]\n[2]", ["1:2 1", "2:1: expected the end of the document, found '['"]),
    ("{}}", ["1:1 {}", "1:3: expected white space or the end of the document, found '}'"]),
    ("{} ,{}", ["1:1 {}", "1:4: expected a value or the end of the document, found ','"]),
    ("}", ["1:1: expected a value, found '}'"]),
    ("", ["1:1: expected a value, found the end of the document"]),
    (" \n ", ["2:2: expected a value, found the end of the document"]),
    ("{\"a\":\n[1", ["2:3: expected a comma or ], found the end of the document"]),
    ("[{\"a\": \"b", ["1:10: expected the end of the string, found the end of the document"]),
    ("[{\"a\": \"b}, {\"c\":1}]", ["1:15: expected a comma or }, found 'c'"]),
    ("[{\"a\":1],<b>,{\"c\":2}]", ["1:2 {\"a\":1]", "1:10 <b>", "1:14 {\"c\":2}"]),
    ("[\"a\",nul,\"b\"]", ["1:2 \"a\"", "1:6 nul", "1:10 \"b\""]),
    ("{}éèếàò", ["1:1 {}", "1:3: expected white space or the end of the document, found 'é'"]),
  ]

  @Test("a document is cut the same in one chunk and byte by byte")
  func cuts() {
    for (json, records) in Self.documents {
      let whole = cut(json)
      for size in [1, 2, 3, 7] { #expect(cut(json, by: size) == whole) }
      #expect(whole.count == records.count, "\(json)")
      for (found, expected) in zip(whole, records) {
        #expect(
          found.hasPrefix(expected)
            || found.contains(
              "news.json:" + expected.replacing(": ", with: ": error: ", maxReplacements: 1)),
          "\(found)")
      }
    }
  }

  @Test("a splitter knows an array after its first value")
  func knowsArray() throws {
    for (json, isArray) in [("[1]", true), ("[]", true), ("{}", false)] {
      let splitter = JSONSplitter(Input("x", json), in: context())
      _ = try splitter.next()
      #expect(splitter.isArray == isArray)
    }
  }

  @Test("a record that is too large or too deep does not hide the next")
  func goesOn() throws {
    let array = "[1,\"1234567890\",[\"12\",\"34567890\"],\n{\"a\":1}]"
    let values = "1 \"1234567890\" [\"12\",\"34567890\"]\n{\"a\":1}"
    let message = "expected at most 10 bytes a record, found more [limit.size]"
    for (text, columns) in [(array, [4, 17]), (values, [3, 16])] {
      for size in [1, 5, .max] {
        let found = cut(Array(text.utf8), by: size, articleSize: 10)
        #expect(
          found == [
            "1:\(columns[0] - 2) 1",
            "news.json:1:\(columns[0]): error: \(message)",
            "news.json:1:\(columns[1]): error: \(message)",
            "2:1 {\"a\":1}",
          ])
      }
    }
  }

  @Test("a record as large as the limit is cut, one byte more is refused")
  func limitIsExact() {
    for lines in [false, true] {
      let fits = Array("\"12345678\"".utf8)
      #expect(cut(fits, by: 3, lines: lines, articleSize: 10) == ["1:1 \"12345678\""])
      #expect(cut(fits, by: 3, lines: lines, articleSize: 9).count == 1)
      #expect(cut(fits, by: 3, lines: lines, articleSize: 9).first?.contains("limit.size") == true)
    }
  }
}

extension Input {
  convenience init(_ name: String, _ text: String) {
    self.init(DocumentName(name), bytes: Array(text.utf8))
  }
}

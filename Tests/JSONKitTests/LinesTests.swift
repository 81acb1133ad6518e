import ConvertCore
import Testing

@testable import JSONKit

struct LinesTests {
  static let documents: [(text: String, lines: [String])] = [
    ("", []), ("\n \r\n\t\n", []), ("{}", ["1:1 {}"]), ("{}\n", ["1:1 {}"]),
    ("1\r\n2\r\n", ["1:1 1", "2:1 2"]), ("1\n\n\r\n  2\n", ["1:1 1", "4:3 2"]),
    ("{\"a\":\n1}", ["1:1 {\"a\":", "2:1 1}"]), ("[1,\r2]\n3", ["1:1 [1,\r2]", "3:1 3"]),
    ("\"a\n\"b\"\n", ["1:1 \"a", "2:1 \"b\""]), ("1 \n 2", ["1:1 1 ", "2:2 2"]),
  ]

  @Test("lines are cut the same in one chunk and byte by byte")
  func cuts() {
    for (text, lines) in Self.documents {
      for size in [1, 2, 5, .max] { #expect(cut(text, by: size, lines: true) == lines, "\(text)") }
    }
  }

  @Test("a line that is too long is refused and the next is cut")
  func tooLong() {
    let text = "1\n  \"123456789012345678901234567890\"\r\n\n2\n\"1234567890\""
    for size in [1, 4, .max] {
      #expect(
        cut(Array(text.utf8), by: size, lines: true, articleSize: 10) == [
          "1:1 1",
          "news.json:2:3: error: expected at most 10 bytes a line, found more [limit.size]",
          "4:1 2",
          "news.json:5:1: error: expected at most 10 bytes a line, found more [limit.size]",
        ])
    }
  }

  @Test("a line of two megabytes is one record")
  func longLine() throws {
    let text = "{\"body\":\"" + String(repeating: "Tin ngắn. ", count: 200_000) + "\"}"
    let context = context()
    let input = Input(context.document, ChunkedSource(Array("\n\(text)\n1".utf8), by: 65_536))
    let lines = JSONLines(input, in: context)
    let record = try #require(try lines.next())
    #expect(record.bytes == Array(text.utf8))
    #expect(try lines.next()?.position == Position(line: 3, column: 1, byte: text.utf8.count + 2))
  }

  @Test("a line that is cut off says so, not that the document is")
  func endOfLine() throws {
    let context = context()
    let lines = JSONLines(Input("x", "{\"a\":1\n{}"), in: context)
    var json = JSONReader(try #require(try lines.next()), in: context)
    let error = #expect(throws: ConversionError.self) { try json.skipValue() }
    #expect(error?.diagnostic.message == "expected a comma or }, found the end of the line")
  }

  @Test("a byte order mark is passed over and reported")
  func byteOrderMark() {
    for lines in [false, true] {
      for size in [1, .max] {
        let found = cut("\u{FEFF}{}", by: size, lines: lines)
        #expect(found.first == "1:4 {}")
        #expect(found.count == 2)
        #expect(found.last?.hasPrefix("news.json:1:1: warning") == true)
        #expect(found.last?.hasSuffix("[json.bom]") == true)
      }
    }
  }

  @Test("other encodings are refused by name")
  func otherEncodings() {
    let documents: [([UInt8], String)] = [
      ([0xFF, 0xFE, 0x7B, 0x00], "the byte order mark of UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x7B], "the byte order mark of UTF-16"),
      ([0x00, 0x7B, 0x00, 0x7D], "UTF-16 without a byte order mark"),
      ([0x7B, 0x00, 0x7D, 0x00], "UTF-16 without a byte order mark"),
      ([0x31, 0x00], "UTF-16 without a byte order mark"),
      ([0xFF, 0xFE, 0x00, 0x00], "the byte order mark of UTF-32"),
      ([0x00, 0x00, 0x00, 0x7B], "UTF-32 without a byte order mark"),
      ([0x7B, 0x00, 0x00, 0x00], "UTF-32 without a byte order mark"),
    ]
    for (bytes, encoding) in documents {
      for lines in [false, true] {
        let found = cut(bytes, by: 1, lines: lines)
        #expect(
          found == [
            "news.json:1:1: error: expected UTF-8, which JSON is written in, "
              + "found \(encoding) [json.encoding]"
          ])
      }
    }
  }
}

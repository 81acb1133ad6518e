import ConvertCore
import Testing

@testable import JSONKit

/// Places by marked text: the error is where "¶" stands, which is taken out before reading.
struct PositionTests {
  @Test(
    "an error is at the byte that is wrong",
    arguments: [
      "{\n  \"a\": 1,\n  \"b\": [1, 2¶x]\n}", "{\"é\": ¶}", "{\r\n\"a\"\r\n¶1}", "{\r\"a\"\r\r¶1}",
      "[\"ab¶\ncd\"]", "[\"ab\\¶q\"]", "[\"\\u12¶x4\"]", "[1,\n¶", "[¶01]", "[1, 2] ¶]",
      "{\"a\": ¶tru}", "[\n\"bằng tiếng Việt\", -¶]", "{\"a\":1\n,¶}",
    ])
  func places(_ marked: String) throws {
    let bytes = Array(marked.utf8)
    let mark = try #require(bytes.firstRange(of: Array("¶".utf8)))
    let before = bytes[..<mark.lowerBound]
    let lines = String(decoding: before, as: UTF8.self)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let expected = Position(
      line: lines.count, column: (lines.last?.count ?? 0) + 1, byte: before.count)
    let outcome = reading(Array(before + bytes[mark.upperBound...]))
    #expect(outcome.error?.diagnostic.location.position == expected)
  }

  @Test("bytes that are not UTF-8 are refused at the first byte of the sequence")
  func invalidUTF8() {
    let sequences: [[UInt8]] = [
      [0xFF], [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE1, 0xBA], [0xF5, 0x80, 0x80, 0x80],
    ]
    for sequence in sequences {
      for tail in ["\"]", "\\n\"]", " và 8 chữ nữa\"]"] {
        let bytes = Array("[\n\"đây \\t ".utf8) + sequence + Array(tail.utf8)
        for read in [
          reading(bytes),
          reading(bytes) { (json) throws(ConversionError) in
            try json.readRaw().string
          },
        ] {
          #expect(read.error?.diagnostic.code == .jsonEncoding)
          #expect(
            read.error?.diagnostic.location.position == Position(line: 2, column: 11, byte: 12))
        }
      }
    }
  }

  @Test("a record's places are those of its document")
  func recordPlace() {
    let outcome = reading(
      Array("{\"a\":\n x}".utf8), at: Position(line: 7, column: 5, byte: 100))
    #expect(outcome.error?.diagnostic.location.position == Position(line: 8, column: 2, byte: 107))
    let first = reading(Array("x".utf8), at: Position(line: 7, column: 5, byte: 100))
    #expect(first.error?.diagnostic.location.position == Position(line: 7, column: 5, byte: 100))
  }

  @Test("places can be asked for in any order")
  func anyOrder() {
    var json = JSONReader(JSONRecord(Array("[\n\n1,\n 2]".utf8)), in: context())
    #expect(json.position(at: 7) == Position(line: 4, column: 2, byte: 7))
    #expect(json.position(at: 0) == .start)
    #expect(json.position(at: 3) == Position(line: 3, column: 1, byte: 3))
    #expect(json.position(at: 99) == Position(line: 4, column: 4, byte: 9))
    #expect(json.position(at: -1) == .start)
  }

  @Test("the next token and the last name tell where they are")
  func tokens() throws {
    var json = JSONReader(JSONRecord(Array(" {\n \"a\" :  1}".utf8)), in: context())
    #expect(json.position == Position(line: 1, column: 2, byte: 1))
    try json.beginObject()
    _ = try json.nextMember()
    #expect(json.position == Position(line: 2, column: 9, byte: 11))
    #expect(json.position(at: json.nameOffset) == Position(line: 2, column: 2, byte: 4))
  }
}

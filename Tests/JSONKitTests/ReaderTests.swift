import ArticleModel
import ConvertCore
import Testing

@testable import JSONKit

struct ReaderTests {
  @Test("a value of another type is refused with both types and its place")
  func mismatches() {
    typealias Read = (inout JSONReader) throws(ConversionError) -> Void
    let reads: [(read: Read, json: String, message: String)] = [
      (
        { (json) throws(ConversionError) in _ = try json.readString() }, "1",
        "a string, found a number"
      ),
      (
        { (json) throws(ConversionError) in _ = try json.readNumber() }, "\"\"",
        "a number, found a string"
      ),
      (
        { (json) throws(ConversionError) in _ = try json.readInt() }, "{}",
        "a whole number, found an object"
      ),
      (
        { (json) throws(ConversionError) in _ = try json.readBool() }, "null",
        "a boolean, found null"
      ),
      ({ (json) throws(ConversionError) in try json.readNull() }, "[]", "null, found an array"),
      (
        { (json) throws(ConversionError) in try json.beginObject() }, "true",
        "an object, found a boolean"
      ),
      (
        { (json) throws(ConversionError) in try json.beginArray() }, "{}",
        "an array, found an object"
      ),
    ]
    for (read, json, message) in reads {
      let outcome = reading("\n  \(json)") { (json) throws(ConversionError) in
        try read(&json)
        return ""
      }
      #expect(outcome.error?.diagnostic.code == .jsonValue)
      #expect(outcome.error?.diagnostic.message == "expected " + message)
      #expect(outcome.error?.diagnostic.location.position == Position(line: 2, column: 3, byte: 3))
    }
  }

  @Test("whole numbers are those of 64 bits, written in digits")
  func integers() {
    let numbers: [(json: String, found: String)] = [
      ("0", "0"), ("-0", "0"), ("9223372036854775807", "9223372036854775807"),
      ("-9223372036854775808", "-9223372036854775808"),
      ("9223372036854775808", "expected a whole number of 64 bits, found 9223372036854775808"),
      ("1.5", "expected a whole number, found 1.5"), ("1e2", "expected a whole number, found 1e2"),
      ("1.0", "expected a whole number, found 1.0"),
    ]
    for (json, found) in numbers {
      let outcome = reading(json) { (json) throws(ConversionError) in "\(try json.readInt())" }
      #expect((outcome.error?.diagnostic.message ?? outcome.value) == found)
    }
  }

  @Test("a value that nobody reads is passed over, and checked")
  func unreadValues() throws {
    let text = "{\"a\":[1,{\"a\":{}}],\"b\":\"x\",\"c\":[1,[2],3],\"d\":1}"
    var json = JSONReader(JSONRecord(Array(text.utf8)), in: context())
    var names: [Text] = []
    var elements = 0
    try json.beginObject()
    while let name = try json.nextMember() {
      names.append(name)
      guard name == "c" else { continue }
      try json.beginArray()
      while try json.nextElement() { elements += 1 }
    }
    try json.finish()
    #expect(names == ["a", "b", "c", "d"])
    #expect(elements == 3)

    let faulty = reading("{\"a\":[1,{]}") { (json) throws(ConversionError) in
      try json.beginObject()
      while try json.nextMember() != nil {}
      return ""
    }
    #expect(faulty.error?.diagnostic.location.position?.column == 10)
  }

  @Test("peeking tells the type and reads nothing")
  func peeking() throws {
    let kinds: [(String, JSONKind)] = [
      ("{}", .object), ("[]", .array), ("\"\"", .string), ("-1", .number), ("false", .bool),
      ("null", .null),
    ]
    for (text, kind) in kinds {
      var json = JSONReader(JSONRecord(Array(" \(text)".utf8)), in: context())
      #expect(try json.peek() == kind)
      #expect(try json.peek() == kind)
      try json.skipValue()
      try json.finish()
    }
  }

  @Test("raw JSON loses the white space between its tokens and nothing else")
  func raw() {
    let cases: [(json: String, raw: String)] = [
      (
        " { \"a b\" : [ 1.50 , \"\\u00e9 \\\" , \\\\\" ] ,\n\"a b\": null } ",
        "{\"a b\":[1.50,\"\\u00e9 \\\" , \\\\\"],\"a b\":null}"
      ),
      (" 1e5 ", "1e5"), ("\"\\ud800\\u0000\"", "\"\\ud800\\u0000\""), ("[ ]", "[]"),
      ("\" é \"", "\" é \""),
    ]
    for (json, raw) in cases {
      let outcome = reading(json) { (json) throws(ConversionError) in try json.readRaw().string }
      #expect(outcome == Outcome(value: raw))
    }
  }

  @Test("raw JSON holds no character that XML forbids")
  func rawIllegalCharacters() {
    let outcome = reading("[ \"a\u{FFFF}b\",\n\"\u{FFFE}\"]") { (json) throws(ConversionError) in
      try json.readRaw().string
    }
    #expect(outcome.value == "[\"a\u{FFFD}b\",\"\u{FFFD}\"]")
    #expect(outcome.places == ["json.illegal-character 1:5", "json.illegal-character 2:2"])
  }
}

import ArticleModel
import ConvertCore
import Testing

@testable import JSONKit

struct WriterTests {
  private static func written(
    indent: Int? = nil, level: Int = 0, _ body: (inout JSONWriter) -> Void
  ) -> String {
    var json = JSONWriter(indent: indent, level: level)
    body(&json)
    return String(decoding: json.buffer.bytes, as: UTF8.self)
  }

  private static func article(_ json: inout JSONWriter) {
    json.beginObject()
    json.name("id")
    json.string("tin-1")
    json.name("body")
    json.beginArray()
    json.beginObject(inline: true)
    json.name("type")
    json.string("list")
    json.name("items")
    json.beginArray()
    json.int(-1)
    json.number("1.50")
    json.beginObject()
    json.endObject()
    json.endArray()
    json.endObject()
    json.bool(true)
    json.endArray()
    json.name("none")
    json.beginArray()
    json.endArray()
    json.name("empty")
    json.beginObject()
    json.endObject()
    json.name("nothing")
    json.null()
    json.name("more")
    json.raw("{\"a\":[1]}")
    json.endObject()
  }

  @Test("compact JSON has no white space")
  func compact() {
    #expect(
      Self.written(Self.article) == """
        {"id":"tin-1","body":[{"type":"list","items":[-1,1.50,{}]},true],"none":[],"empty":{},\
        "nothing":null,"more":{"a":[1]}}
        """)
  }

  @Test("indented JSON has one member a line, and inline containers on one")
  func indented() {
    #expect(
      Self.written(indent: 2, Self.article) == """
        {
          "id": "tin-1",
          "body": [
            {"type": "list", "items": [-1, 1.50, {}]},
            true
          ],
          "none": [],
          "empty": {},
          "nothing": null,
          "more": {"a":[1]}
        }
        """)
  }

  @Test("a fragment is indented by the level around it, but for its first line")
  func level() {
    let written = Self.written(indent: 2, level: 1) { json in
      json.beginObject()
      json.name("a")
      json.beginArray()
      json.int(1)
      json.endArray()
      json.endObject()
    }
    #expect(written == "{\n    \"a\": [\n      1\n    ]\n  }")
  }

  @Test("strings are escaped where RFC 8259 demands it and nowhere else")
  func escapes() {
    let written = Self.written { $0.string("\"\\/\u{8}\u{9}\n\u{C}\r\u{0}\u{1F}\u{7F}é\u{2028}😀") }
    #expect(
      written == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001F\u{7F}é\u{2028}😀\"")
  }

  @Test("what is written is read back, wherever the escapes stand")
  func roundTrip() {
    for length in 0..<20 {
      for escaped in ["\"", "\\", "\n", "é", "€", "😀", "\\u0041", "\u{85}"] {
        for place in 0...length {
          let padding = String(repeating: "x", count: place)
          let text = padding + escaped + String(repeating: "y", count: length - place)
          let json = Self.written { json in
            json.beginObject()
            json.name(Text(text))
            json.string(Text(text))
            json.endObject()
          }
          #expect(reading(json) == Outcome(value: "{\(text)=<\(text)>}"))
        }
      }
    }
  }

  @Test("a writer appends to the buffer it is lent, and gives it back when the body throws")
  func lending() {
    var buffer = OutputBuffer()
    buffer.append("a ")
    buffer.writeJSON(indent: 2, level: 3) { $0.string("b") }
    #expect(buffer.bytes == Array("a \"b\"".utf8))
    #expect(throws: ConversionError.self) {
      try buffer.writeJSON { (json) throws(ConversionError) in
        json.beginArray()
        throw ConversionError(.jsonValue, "expected nothing", at: SourceLocation(DocumentName("x")))
      }
    }
    #expect(buffer.bytes == Array("a \"b\"[".utf8))
  }
}

import ArticleModel
import ConvertCore
import JSONKit
import Testing

@Suite("JSON as a tree")
struct TreeTests {
  @Test(
    "a value is written as it was read, without white space",
    arguments: [
      #"{"a":[1,2.50,-1e3,"x",null,true,false],"b":{"c":{}},"b":[]}"#, "[]", "0",
      #""\"\\\n\u0007é""#,
    ])
  func roundTrip(text: String) throws {
    let value = try #require(JSONValue(reading: Text(spaced(text))) ?? loose(text))
    #expect(value.text == Text(text.replacing("\\u0007", with: "\u{FFFD}")))
  }

  private func spaced(_ text: String) -> String {
    " " + text.replacing("[", with: "[ ").replacing(":", with: " : ") + "\n"
  }

  /// Reads what has faults that are reported.
  private func loose(_ text: String) -> JSONValue? {
    var json = JSONReader(
      JSONRecord(Array(text.utf8)), in: ConversionContext(DocumentName("d")))
    return try? json.readValue()
  }

  @Test("parts by name, the last of two, and where they stand")
  func parts() throws {
    let value = try #require(loose(#"{"a": 1, "b": [ "x" ], "a": 2}"#))
    #expect(value["a"]?.integer == 2)
    #expect(value["b"]?.elements?.first?.string == "x")
    #expect(value["b"]?.elements?.first?.offset == 16)
    #expect(value["c"] == nil && value.kind == .object)
  }

  @Test(
    "what has any fault is no text of a value",
    arguments: ["", "{", "1 2", "[1,]", #"{"a":1,"a":2}"#])
  func faults(text: String) {
    #expect(JSONValue(reading: Text(text)) == nil)
  }

  @Test("nesting ends at the limit")
  func depth() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(JSONValue(reading: Text(deep)) == nil)
  }
}

import ArticleModel
import ConvertCore
import JSONKit
import Testing

/// A reader that knows a document's names reads the same as one that knows none.
struct VocabularyTests {
  private static let vocabulary = JSONVocabulary([
    "a", "type", "text", "content", "contentCreated", "contentModified", "beyond sixteen bytes",
    "é",
  ])

  @Test(
    "reads the names of members, whatever it knows of them",
    arguments: [
      "a", "type", "typ", "types", "Type", "content", "contentCreated", "contentModified",
      "contentModifieds", "beyond sixteen bytes", "é", "", "\\u0074ype", "te\\\"xt", "text ",
    ])
  func readsNames(name: String) throws {
    // Behind the name there are enough bytes for two words, none, and fewer.
    for rest in ["", " ", String(repeating: " ", count: 30)] {
      let json = "{\"\(name)\":\"\(name)\",\"type\":1,\"\(name)\":2}\(rest)"
      #expect(try read(json, Self.vocabulary) == read(json, .empty))
    }
  }

  @Test("tells a name that stands twice, whether it knows it or not")
  func tellsTwins() throws {
    #expect(try read("{\"type\":1,\"type\":1}          ", Self.vocabulary).warnings == 1)
    #expect(try read("{\"type\":1,\"t\\u0079pe\":1}     ", Self.vocabulary).warnings == 1)
  }

  private struct Reading: Equatable {
    var names: [Text] = []
    var values: [Text] = []
    var warnings = 0
  }

  private func read(_ json: String, _ vocabulary: JSONVocabulary) throws -> Reading {
    let context = ConversionContext(DocumentName("-"))
    var reader = JSONReader(JSONRecord(Array(json.utf8)), in: context, vocabulary)
    var reading = Reading()
    try reader.beginObject()
    while let name = try reader.nextMember() {
      reading.names.append(name)
      reading.values.append(
        try reader.peek() == .string ? reader.readWord() : reader.readRaw())
    }
    try reader.finish()
    reading.warnings = context.log.take().count
    return reading
  }
}

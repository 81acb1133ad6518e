import ArticleModel
import NewsMLG2
import TestKit
import Testing

@Suite("What is written is valid", .enabled(if: SchemaValidator.isAvailable))
struct ValidityTests {
  @Test("an item of any article is valid under the official schema", arguments: [true, false])
  func items(isOrdinary: Bool) throws {
    let documents = try (0..<300).map { seed in
      var generator = ArticleGenerator(seed: UInt64(seed), format: "newsml")
      generator.isOrdinary = isOrdinary
      return ("seed \(seed)", try Document(writing: [generator.article()]).bytes)
    }
    let complaints = try SchemaValidator.complaints(about: documents)
    #expect(complaints.isEmpty, "\(complaints.prefix(20).joined(separator: "\n"))")
  }

  @Test("a message of several articles is valid under the official schema")
  func messages() throws {
    let documents = try (0..<50).map { seed in
      var generator = ArticleGenerator(seed: UInt64(seed), format: "newsml")
      let articles = [generator.article(), generator.article()]
      return ("message \(seed)", try Document(writing: articles).bytes)
    }
    let complaints = try SchemaValidator.complaints(about: documents)
    #expect(complaints.isEmpty, "\(complaints.prefix(20).joined(separator: "\n"))")
  }
}

import ArticleModel
import ConvertCore
import StandardFormats
import TestKit
import Testing

@Suite("A document is known by its content")
struct DetectionTests {
  @Test("a golden, by name and content", arguments: Golden.all)
  func namedGolden(golden: Golden) throws {
    let subject = try #require(golden.subject)
    guard !subject.read(golden.bytes).articles.isEmpty else { return }
    #expect(Detection(golden.bytes, named: golden.name).outcome == subject.name)
  }

  @Test("a golden, by content alone: a format of its room", arguments: Golden.all)
  func namelessGolden(golden: Golden) throws {
    let subject = try #require(golden.subject)
    guard !subject.read(golden.bytes).articles.isEmpty else { return }
    let outcome = Detection(golden.bytes, named: DocumentName("-")).outcome
    let names = Subject.readable.filter { $0.room == golden.room }.map(\.name)
    #expect(names.contains(outcome), "\(outcome)")
  }

  @Test(
    "a written article, with a name and without", arguments: Subject.roundTripping, Values.allCases)
  func writtenArticle(subject: Subject, values: Values) throws {
    try subject.forEachArticle(values) { article, _ in
      if try subject.kept(article).isEmpty { return nil }
      return try subject.complaintAboutDetection(of: [article])
    }
  }

  @Test("two written articles, with a name and without", arguments: Subject.roundTripping)
  func writtenSequence(subject: Subject) throws {
    guard try subject.converter().writer.separator != nil else { return }
    try subject.forEachArticle(.ordinary) { article, _ in
      if try subject.kept(article).isEmpty { return nil }
      return try subject.complaintAboutDetection(of: [article, article])
    }
  }

  @Test("a written article in every coding", arguments: Subject.roundTripping)
  func codedArticle(subject: Subject) throws {
    for coding in StandardFormats.registry.codings {
      for document in try subject.documents(20, .ordinary) {
        let encoder = coding.encoder()
        let coded = encoder.encode(document) + encoder.finish()
        let name = DocumentName("\(subject.documentName).\(coding.fileExtension)")
        for name in [name, DocumentName("-")] {
          let reader = DocumentReader(StandardFormats.registry)
          let reading = Reading(coded, named: name, with: reader)
          #expect(reading.articles == subject.read(document).articles)
        }
      }
    }
  }
}

extension Subject {
  /// What is wrong with the detection of articles that this format wrote.
  ///
  /// Another format of the room will do where it reads the same from the document: one line of NDJSON
  /// is a JSON document, too.
  fileprivate func complaintAboutDetection(of articles: [Article]) throws -> String? {
    let document = try document(articles)
    for name in [documentName, DocumentName("-")] {
      let outcome = Detection(document, named: name).outcome
      if outcome == self.name { continue }
      let other = Subject.readable.first { $0.name == outcome && $0.room == room }
      if let other, other.read(document).articles == read(document).articles { continue }
      return "\(name): \(outcome)\n\(String(decoding: document, as: UTF8.self))"
    }
    return nil
  }
}

/// What the vote on a document comes to: the name of a format, or the error.
private struct Detection {
  let outcome: String

  init(_ bytes: [UInt8], named name: DocumentName) {
    let registry = StandardFormats.registry
    do throws(ConversionError) {
      let input = try registry.open(name, MemorySource(bytes), limits: .standard)
      outcome = try registry.detect(input).name
    } catch {
      outcome = "\(error)"
    }
  }
}

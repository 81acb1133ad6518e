import ArticleModel
import ConvertCore
import Foundation
import StandardFormats
import TestKit
import Testing

@Suite("Real documents", .enabled(if: Shared.isHere, "skipped: ../shared is not here"))
struct CorpusTests {
  @Test("a document is known by its content alone, and by its name", arguments: CorpusDocument.all)
  func detection(document: CorpusDocument) throws {
    let registry = StandardFormats.registry
    for name in [document.name, DocumentName("-")] {
      let input = try registry.open(name, MemorySource(document.bytes), limits: .standard)
      #expect(try registry.detect(input).name == document.subject.name)
    }
  }

  @Test(
    "what is read of a document can be written and comes back", arguments: CorpusDocument.all)
  func roundTrip(document: CorpusDocument) throws {
    let subject = document.subject
    let reading = Reading(document.bytes, named: document.name, with: subject.reader)
    let soundness = Soundness(document.bytes, format: subject.format)
    #expect(soundness.complaint(about: reading) == nil)
    for article in reading.articles {
      #expect(try subject.complaintAboutWayBack(of: [article]) == nil)
      #expect(try subject.complaintAboutWriting([article]) == nil)
    }
  }

  @Test("an article's document holds an article", arguments: CorpusDocument.all)
  func isRead(document: CorpusDocument) {
    // IPTC's examples of NewsML-G2 hold items that are no news, and fragments.
    guard document.subject.name != "newsml" else { return }
    let reading = Reading(document.bytes, named: document.name, with: document.subject.reader)
    #expect(!reading.articles.isEmpty)
  }
}

/// A document of the corpus, and the format it is in.
struct CorpusDocument: Sendable, CustomTestStringConvertible {
  let file: URL
  let subject: Subject

  /// The formats of the corpus's folders.
  private static let formats = [
    "newsml-g2": "newsml", "dpa": "newsml", "newsml-1": "newsml1", "nitf": "nitf",
    "ninjs-1": "ninjs", "ninjs-2": "ninjs", "ninjs-3": "ninjs",
  ]

  /// IPTC's examples that are parts of documents.
  private static let fragments = [7, 8, 9, 25, 28].map { "LISTING_\($0)_" }

  static let all: [CorpusDocument] = formats.sorted { $0.key < $1.key }.flatMap { folder, format in
    guard let corpus = Shared.folder?.appendingPathComponent("corpus/\(folder)"),
      let subject = Subject.readable.first(where: { $0.name == format })
    else { return [] as [CorpusDocument] }
    return corpus.entries.filter { entry in
      !fragments.contains { entry.lastPathComponent.hasPrefix($0) }
    }
    .map { CorpusDocument(file: $0, subject: subject) }
  }

  var testDescription: String {
    "\(file.deletingLastPathComponent().lastPathComponent)/\(file.lastPathComponent)"
  }

  var bytes: [UInt8] { file.bytes ?? [] }

  var name: DocumentName { DocumentName(file.lastPathComponent) }
}

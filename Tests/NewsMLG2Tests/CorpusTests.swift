import ArticleModel
import ConvertCore
import Foundation
import NewsMLG2
import TestKit
import Testing
import XMLKit

@Suite("Real documents", .enabled(if: Shared.isHere, "skipped: ../shared is not here"))
struct CorpusTests {
  /// The documents of IPTC and of agencies.
  private static let documents: [(name: String, bytes: [UInt8])] = ["newsml-g2", "dpa"]
    .flatMap { Shared.folder?.appendingPathComponent("corpus/\($0)").entries ?? [] }
    .map { ($0.deletingPathExtension().lastPathComponent, $0.bytes ?? []) }

  @Test("what was read and written is read again as it was")
  func roundTrip() throws {
    for (name, bytes) in Self.documents {
      let articles = Document(bytes: bytes).read().articles
      for article in articles {
        let document = try Document(writing: [article])
        document.expect([article], name)
        #expect(document.read().messages.isEmpty, "\(name)")
      }
      if articles.count > 1 { try Document(writing: articles).expect(articles, name) }
    }
  }

  @Test("what was read is written valid", .enabled(if: SchemaValidator.isAvailable))
  func validity() throws {
    var written: [(name: String, bytes: [UInt8])] = []
    for (name, bytes) in Self.documents {
      for (number, article) in Document(bytes: bytes).read().articles.enumerated() {
        written.append(("\(name)-\(number)", try Document(writing: [article]).bytes))
      }
    }
    #expect(written.count >= 30)
    let complaints = try SchemaValidator.complaints(about: written)
    #expect(complaints.isEmpty, "\(complaints.prefix(20).joined(separator: "\n"))")
  }

  @Test("what was read of damaged documents is written valid, and read again as it was")
  func damaged() throws {
    let silent = ConversionContext(DocumentName("-"))
    let roots = Self.documents.compactMap { document in
      try? XMLElement.parse(Text(String(decoding: document.bytes, as: UTF8.self)), in: silent)
    }
    let pool = roots.flatMap(\.all).filter { $0.name.namespace == roots[0].name.namespace }
    var written: [(name: String, bytes: [UInt8])] = []
    for seed in Soak.seeds(200, soak: 5000) {
      var mutator = ElementMutator(seed: seed, pool: pool)
      let damaged = mutator.mutate(roots[Int(seed % UInt64(roots.count))]).xml()
      for article in Document(damaged.string).read().articles where !article.isEmpty {
        let document = try Document(writing: [article])
        document.expect([article], "seed \(seed)")
        written.append(("seed-\(seed)-\(written.count)", document.bytes))
      }
    }
    #expect(written.count > 100)
    guard SchemaValidator.isAvailable else { return }
    let complaints = try SchemaValidator.complaints(about: written)
    #expect(complaints.isEmpty, "\(complaints.prefix(20).joined(separator: "\n"))")
  }
}

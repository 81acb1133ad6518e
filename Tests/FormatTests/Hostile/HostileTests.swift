import ConvertCore
import TestKit
import Testing

@Suite("Any bytes end in articles or in an error with a place")
struct HostileTests {
  @Test("a document that is cut off anywhere", arguments: Document.all)
  func truncation(document: Document) {
    let bytes = document.bytes
    for cut in document.cuts {
      Soak.trace(UInt64(cut), document.testDescription)
      let part = Array(bytes[..<cut])
      let reading = Reading(part, named: document.name, with: document.reader)
      let soundness = Soundness(part, format: document.subject?.format)
      if let complaint = soundness.complaint(about: reading) {
        Issue.record("cut after \(cut) bytes: \(complaint)")
        return
      }
    }
  }

  @Test("a document that is broken in small ways", arguments: Subject.readable)
  func mutation(subject: Subject) throws {
    try subject.forEachBroken { bytes in
      let soundness = Soundness(bytes, format: subject.format)
      return soundness.complaint(about: subject.read(bytes))
    }
  }

  @Test(
    "what is read from a broken document can be written and comes back",
    arguments: Subject.roundTripping)
  func brokenArticles(subject: Subject) throws {
    try subject.forEachBroken { bytes in
      for article in subject.read(bytes).articles {
        if let complaint = try subject.complaintAboutWayBack(of: [article]) { return complaint }
        if let complaint = try subject.complaintAboutWriting([article]) { return complaint }
      }
      return nil
    }
  }

  @Test("broken documents of unknown format", arguments: Subject.readable)
  func detectedMutation(subject: Subject) throws {
    let reader = DocumentReader(subject.reader.registry)
    try subject.forEachBroken { bytes in
      let reading = Reading(bytes, named: DocumentName("-"), with: reader)
      return Soundness(bytes).complaint(about: reading)
    }
  }
}

@Suite("How a document's bytes come in does not matter")
struct ChunkTests {
  private static let sizes = [1, 7, 64]

  @Test("the documents of the project", arguments: Document.all, sizes)
  func documents(document: Document, size: Int) {
    let whole = Reading(document.bytes, named: document.name, with: document.reader)
    let source = ChunkedSource(document.bytes, chunkSize: size)
    let parts = Reading(source, named: document.name, with: document.reader)
    #expect(
      whole == parts,
      "\(LineDifference.between(expected: whole.drawing, found: parts.drawing))")
  }

  @Test("broken documents", arguments: Subject.readable, sizes)
  func brokenDocuments(subject: Subject, size: Int) throws {
    try subject.forEachBroken(oneIn: 5) { bytes in
      let whole = subject.read(bytes)
      let source = ChunkedSource(bytes, chunkSize: size)
      let parts = Reading(source, named: subject.documentName, with: subject.reader)
      return whole.isLike(parts)
        ? nil : LineDifference.between(expected: whole.drawing, found: parts.drawing)
    }
  }
}

extension Reading {
  /// Whether two readings of one broken document come to the same.
  ///
  /// libxml2 places and words a fault of the markup by what it has been fed so far; of such a fault
  /// only that it ends both readings, behind the same articles, is compared.
  fileprivate func isLike(_ other: Reading) -> Bool {
    if self == other { return true }
    guard articles == other.articles, hasMarkupError == other.hasMarkupError else { return false }
    return hasMarkupError || withoutMarkup == other.withoutMarkup
  }

  private var hasMarkupError: Bool {
    diagnostics.contains { $0.severity == .error && $0.code.name.hasPrefix("xml.") }
  }

  private var withoutMarkup: [Diagnostic] {
    diagnostics.filter { !$0.code.name.hasPrefix("xml.") }
  }
}

extension Subject {
  /// Calls `check` with broken goldens and written articles; the first complaint ends the test.
  fileprivate func forEachBroken(
    oneIn step: UInt64 = 1, _ check: ([UInt8]) throws -> String?
  ) throws {
    var documents = Golden.all.filter { $0.subject?.name == name }.map(\.bytes)
    if format.writer != nil {
      documents += try self.documents(25, .ordinary) + self.documents(25, .nasty)
    }
    guard !documents.isEmpty else { return }
    for seed in Soak.seeds(2000 / step, soak: 40_000 / step) {
      Soak.trace(seed, name)
      var mutator = Mutator(seed: seed)
      let bytes = mutator.mutate(documents[Int(seed % UInt64(documents.count))])
      guard let complaint = try check(bytes) else { continue }
      let shown = String(decoding: bytes, as: UTF8.self)
      Issue.record("\(name), \(Soak.hint(seed))\n\(complaint)\nin the document\n\(shown)")
      return
    }
  }
}

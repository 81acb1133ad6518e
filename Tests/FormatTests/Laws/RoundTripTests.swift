import ArticleDiff
import ArticleModel
import ConvertCore
import TestKit
import Testing

@Suite("What a format says it keeps, it keeps")
struct RoundTripTests {
  @Test(
    "an article comes back as its projection, adapted",
    arguments: Subject.roundTripping, Values.allCases)
  func comesBack(subject: Subject, values: Values) throws {
    try subject.forEachArticle(values) { article, _ in
      try subject.complaintAboutWayBack(of: [article])
    }
  }

  @Test(
    "so does an article that has no feature but the format's own",
    arguments: Subject.roundTripping, Values.allCases)
  func comesBackWhole(subject: Subject, values: Values) throws {
    try subject.forEachArticle(values, using: subject.keeps()) { article, _ in
      try subject.complaintAboutWayBack(of: [article])
    }
  }

  @Test(
    "a sequence of three comes back", arguments: Subject.roundTripping, Values.allCases)
  func sequenceComesBack(subject: Subject, values: Values) throws {
    guard try subject.converter().writer.separator != nil else { return }
    var last: [Article] = []
    try subject.forEachArticle(values) { article, _ in
      last = last.suffix(2) + [article]
      return last.count < 3 ? nil : try subject.complaintAboutWayBack(of: last)
    }
  }

  @Test(
    "what comes back uses no feature that the reader does not name",
    arguments: Subject.roundTripping, Values.allCases)
  func descriptorIsHonest(subject: Subject, values: Values) throws {
    try subject.forEachArticle(values) { article, _ in
      let back = try subject.read(subject.document([article]))
      let used = back.articles.map { $0.features(for: Text(subject.name)) }
      let excess = used.map { $0.subtracting(subject.descriptor.reads) }.filter { !$0.isEmpty }
      return excess.isEmpty ? nil : "\(excess.map { $0.features.map(\.name) })\n\(back.drawing)"
    }
  }
}

@Suite("Writing is stable")
struct StabilityTests {
  @Test(
    "what was read is written as it was, byte for byte",
    arguments: Subject.roundTripping, Values.allCases)
  func writesTheSame(subject: Subject, values: Values) throws {
    try subject.forEachArticle(values) { article, _ in
      try subject.complaintAboutWriting([article])
    }
  }

  @Test(
    "a sequence of three is written as it was", arguments: Subject.roundTripping, Values.allCases)
  func writesTheSameSequence(subject: Subject, values: Values) throws {
    guard try subject.converter().writer.separator != nil else { return }
    var last: [Article] = []
    try subject.forEachArticle(values) { article, _ in
      last = last.suffix(2) + [article]
      return last.count < 3 ? nil : try subject.complaintAboutWriting(last)
    }
  }
}

extension Subject {
  /// What differs when articles are written and read again; those of which the format keeps nothing
  /// are passed over.
  func complaintAboutWayBack(of articles: [Article]) throws -> String? {
    let articles = try articles.filter { try !kept($0).isEmpty }
    if articles.isEmpty { return nil }
    let expected = try articles.map(kept)
    let document = try document(articles)
    let back = read(document)
    let diagnostics = back.diagnostics.filter { !Self.inherent.contains($0.code) }
    if back.articles == expected, diagnostics.isEmpty { return nil }
    let difference = back.difference(from: expected)
    return "\(difference)\nin the document\n\(String(decoding: document, as: UTF8.self))"
  }

  /// What is told of an article that comes back as it was: what is wrong is in its values.
  private static let inherent: Set<DiagnosticCode> = [
    "text.date", "text.ambiguous-date", "text.contradiction", "text.end-mark-inside",
    "text.front-matter",
  ]

  /// What differs in bytes when articles are written, read and written again.
  func complaintAboutWriting(_ articles: [Article]) throws -> String? {
    let articles = try articles.filter { try !kept($0).isEmpty }
    if articles.isEmpty { return nil }
    let once = try document(articles)
    let twice = try document(read(once).articles)
    if once == twice { return nil }
    return LineDifference.between(
      expected: String(decoding: once, as: UTF8.self),
      found: String(decoding: twice, as: UTF8.self))
  }
}

extension Reading {
  /// In what was read differs from what was expected.
  fileprivate func difference(from expected: [Article]) -> String {
    let pairs = ArticlePairing(expected, articles).pairs.map { one, other in
      let (old, new) = (one.map { expected[$0] }, other.map { articles[$0] })
      return (old == nil ? "one article more\n" : new == nil ? "an article is missing\n" : "")
        + ArticleDifference(from: old ?? Article(), to: new ?? Article()).drawing
    }
    let order = articles.map(\.id) == expected.map(\.id) ? "" : "the order may differ\n"
    return order + pairs.joined() + diagnostics.map { "\($0)\n" }.joined()
  }
}

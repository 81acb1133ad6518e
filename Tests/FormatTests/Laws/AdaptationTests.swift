import ArticleModel
import ConvertCore
import TestKit
import Testing

@Suite("Adaptation tells what it costs")
struct AdaptationTests {
  /// Features of which a format holds only some values, even ordinary ones; its README says which.
  private static let dependingOnValues: [String: FeatureSet] = [
    // An end mark is one of a list, and a last line that looks like one is read as one; a headline
    // is never a lone hyphen, which stands for none. Lines that look like a byline or a dateline are
    // read as such, and a date may be spelt as it was only where it still is that date.
    "text": [.endMark, .headlineMarkup, .byline, .dateline, .subheadlines, .extensionsOwn],
    // A name in the text has a kind, a code and a URI; preformatted text is plain.
    "nitf": [.inlineEntities, .bodyPreformatted],
    // A date is one with a time and an offset; there is one note, notice, name of a place; a concept is
    // a URI or a literal, and only subjects have weights; kinds of subjects stand in lists of their own.
    // In version 1 each name of an id, a medium or a file stands once.
    "ninjs": [
      .embargoed, .timestampsTime, .timestampsOffset, .editorialNotes, .rights, .rightsUsageTerms,
      .locations, .subjects, .subjectsTypes, .conceptsCodes, .conceptsURIs, .conceptsLiterals,
      .conceptsRoles, .conceptsWeights, .linksRelations, .extensionsOwn, .alternativeIDs, .media,
      .mediaRenditions,
    ],
    // A message has one code page, fields of a few letters, and minutes; a beginning that looks like a
    // dateline is one.
    "iptc7901": .ofMessages,
    "anpa": FeatureSet.ofMessages.union([.byline, .subheadlines, .services]),
  ]

  @Test(
    "an article of ordinary values in the format's features is not changed",
    arguments: Subject.roundTripping)
  func isIdentity(subject: Subject) throws {
    let writer = try subject.converter().writer
    let allowed = Self.dependingOnValues[subject.name] ?? []
    try subject.forEachArticle(.ordinary, using: subject.writes()) { article, _ in
      let losses = (writer.adapted(article)?.losses ?? []).filter { !allowed.contains($0.feature) }
      return losses.isEmpty ? nil : "\(losses)\n\(article.outline.drawing)"
    }
  }

  @Test(
    "losses are empty if and only if nothing changed",
    arguments: Subject.roundTripping, Values.allCases)
  func lossesTellOfEveryChange(subject: Subject, values: Values) throws {
    try subject.forEachAdaptation(values) { before, after, losses in
      if losses.isEmpty == (before == after), losses.allSatisfy({ $0.count > 0 }) { return nil }
      return "\(losses)\n"
        + LineDifference.between(expected: before.outline.drawing, found: after.outline.drawing)
    }
  }

  @Test("to adapt twice is to adapt once", arguments: Subject.roundTripping, Values.allCases)
  func isIdempotent(subject: Subject, values: Values) throws {
    let writer = try subject.converter().writer
    try subject.forEachAdaptation(values) { _, once, _ in
      let (twice, losses) = writer.adapted(once) ?? (once, [])
      if twice == once, losses.isEmpty { return nil }
      return "\(losses)\n"
        + LineDifference.between(expected: once.outline.drawing, found: twice.outline.drawing)
    }
  }

  @Test(
    "what is adapted uses no feature that the writer does not name",
    arguments: Subject.roundTripping, Values.allCases)
  func staysInside(subject: Subject, values: Values) throws {
    try subject.forEachAdaptation(values) { _, after, _ in
      let excess = try after.features(for: Text(subject.name)).subtracting(subject.writes())
      return excess.isEmpty ? nil : "\(excess.features.map(\.name))"
    }
  }
}

extension Subject {
  /// Calls `law` with a projected article, what became of it, and the losses.
  fileprivate func forEachAdaptation(
    _ values: Values, _ law: (Article, Article, [Loss]) throws -> String?
  ) throws {
    let writer = try converter().writer
    let features = try writes()
    try forEachArticle(values) { article, _ in
      let projected = article.projected(onto: features, for: Text(name)).article
      let (adapted, losses) = writer.adapted(projected) ?? (projected, [])
      return try law(projected, adapted, losses)
    }
  }
}

extension FeatureSet {
  /// What messages of the wire hold some values of only.
  fileprivate static let ofMessages: FeatureSet = [
    .headlineMarkup, .inlineBreaks, .slugline, .dateline, .versionCreated, .timestampsTime,
    .urgency,
    .editorialNotes, .provider, .subjects, .extensionsOwn,
  ]
}

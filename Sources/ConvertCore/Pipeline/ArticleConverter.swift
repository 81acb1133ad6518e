import ArticleModel
public import TextEncodings

/// Takes one article through project, adapt and write.
///
/// It has no state, so that any number of workers share one.
public struct ArticleConverter: Sendable {
  /// The format that is written.
  public let format: Format

  /// Its writer.
  public let writer: any FragmentWriter

  /// Which losses may pass.
  public let policy: LossPolicy

  /// What the text is written in, where that is not UTF-8.
  private let output: OutputEncoding?

  /// Looks at each article as a whole document before it is written, and throws where that is not
  /// what it should be; nothing is looked at without it.
  public var check: (@Sendable ([UInt8], SourceLocation) throws(ConversionError) -> Void)?

  /// Creates a converter into a format, whose text is written in UTF-8 or another encoding.
  ///
  /// - Throws: `ConversionError` where the format does not write articles, or its options do not fit.
  public init(
    to format: Format, options: FormatOptions, policy: LossPolicy = .standard,
    encoding: TextEncoding = .utf8
  ) throws(ConversionError) {
    guard let type = format.writer else {
      throw ConversionError(
        "format.read-only", "expected a format that is written, found \(format.name)",
        at: SourceLocation(DocumentName("--to")))
    }
    self.format = format
    self.policy = policy
    let writer = try type.init(options: options)
    output = encoding == .utf8 ? nil : OutputEncoding(encoding, for: format)
    self.writer = output.map { EncodedWriter(writer, in: $0) } ?? writer
  }

  /// The article as the format will hold it, nothing where that is as it is; and what it costs.
  ///
  /// - Throws: `ConversionError` where the policy refuses the cost.
  public func fitted(
    _ article: Article, at location: SourceLocation
  ) throws(ConversionError) -> (changed: Article?, losses: [Diagnostic]) {
    let name = Text(format.name)
    let features = writer.holds ?? format.descriptor.writes
    // Most articles change in nothing: an article is large, and is not copied for that.
    if output == nil, article.isHeld(by: features, for: name), !article.isEmpty {
      guard let adapted = writer.adapted(article) else { return (nil, []) }
      return try fitted(article, adapted, [], at: location)
    }
    let (projected, missing) = article.projected(onto: features, for: name)
    return try fitted(article, writer.adapted(projected) ?? (projected, []), missing, at: location)
  }

  /// The article as it was adapted, where the policy lets all losses pass: those of its projection and
  /// of its adaptation.
  private func fitted(
    _ article: Article, _ adaptation: (article: Article, losses: [Loss]), _ missing: [Loss],
    at location: SourceLocation
  ) throws(ConversionError) -> (changed: Article?, losses: [Diagnostic]) {
    let adapted = adaptation.article
    guard !adapted.isEmpty else {
      throw ConversionError(
        Diagnostic(
          .error, .nothingLeft,
          "expected an article of which \(format.name) holds a part, found that nothing would be left",
          at: location, article: article.id))
    }
    let losses = missing + adaptation.losses
    let refusal = policy.refusal(
      of: adapted, where: article.embargoed, article.status, losses: losses, format: format)
    if let refusal {
      throw ConversionError(
        Diagnostic(
          .error, refusal.code, refusal.message, at: location, feature: refusal.feature,
          article: article.id))
    }
    var diagnostics = losses.map { loss in
      Diagnostic(
        .loss, .loss(loss.feature), "\(loss.message) in \(format.name)", at: location,
        feature: loss.feature, article: article.id, count: loss.count)
    }
    guard let output else { return (adapted, diagnostics) }
    let (held, characters) = output.fitted(adapted)
    guard let characters else { return (held, diagnostics) }
    if policy.isStrict, !policy.allowsCharacters {
      throw ConversionError(
        Diagnostic(
          .error, .strictLoss, "expected no loss in \(format.name), found: \(characters.message)",
          at: location, article: article.id))
    }
    diagnostics.append(
      Diagnostic(
        .loss, .charactersLost, characters.message, at: location, article: article.id,
        count: characters.count))
    return (held, diagnostics)
  }
}

import ArticleModel

extension ArticleConverter {
  /// Writes articles as one document, in memory.
  ///
  /// - Throws: `ConversionError` where an article cannot be written or the policy refuses it, or
  ///   where there are several and the format holds one a document.
  public func document(
    of articles: [Article], at location: SourceLocation = SourceLocation(DocumentName("-"))
  ) throws(ConversionError) -> (bytes: [UInt8], losses: [Diagnostic]) {
    guard let first = articles.first else { return ([], []) }
    let envelope: Envelope = articles.count == 1 ? .single : .sequence
    let separator = writer.separator
    guard envelope == .single || separator != nil else {
      throw ConversionError(
        .severalArticles, "expected a single article for \(format.name), found several",
        at: location)
    }
    var buffer = OutputBuffer()
    var losses: [Diagnostic] = []
    buffer.append(writer.prologue(envelope, first: first))
    for (index, article) in articles.enumerated() {
      if index > 0, let separator { buffer.append(separator) }
      let fitted = try fitted(article, at: location)
      losses += fitted.losses
      try writer.fragment(fitted.changed ?? article, in: envelope, to: &buffer)
    }
    buffer.append(writer.epilogue(envelope))
    return (buffer.take(), losses)
  }
}

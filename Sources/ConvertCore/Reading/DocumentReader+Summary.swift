import ArticleModel

extension DocumentReader {
  /// Reads a document for what an index says of it: of its one article, and of several no more than
  /// their format.
  ///
  /// - Returns: The summary, the format's usual extension, and how many articles there are.
  /// - Throws: `ConversionError` where no article can be read; where some can, `log` has the error.
  public func summary(
    of name: DocumentName, _ bytes: [UInt8], log: DiagnosticLog
  ) throws(ConversionError) -> (article: ArticleSummary, fileExtension: String, count: Int) {
    let input = try registry.open(name, MemorySource(bytes), limits: limits)
    let format = if let format { format } else { try registry.detect(input, decoding: decoding) }
    let context = ConversionContext(
      name, registry: registry, limits: limits, decoding: decoding, log: log)
    var summary = ArticleSummary()
    var count = 0
    do throws(ConversionError) {
      try read(input, as: format, in: context) { (article, _) in
        count += 1
        if count == 1 { summary = ArticleSummary(article, in: format) }
      }
    } catch {
      if count == 0 { throw error }
      context.fail(error)
    }
    if count > 1 {
      summary = ArticleSummary()
      summary.format = Text(format.name)
    }
    return (summary, format.descriptor.extensions[0], count)
  }
}

import ArticleModel
import ConvertCore
import JSONKit

/// Reads one article, an array of them, or a sequence.
public struct ArticleJSONReader: ArticleReader {
  /// Creates a reader; there are no options.
  public init(options: FormatOptions) {}

  /// Reads each value of the document as an article.
  ///
  /// An element that is malformed, or no article, is reported, and reading goes on with the next; a
  /// document that is cut short is an error at its end.
  ///
  /// - Throws: `ConversionError` where the document itself is at fault; whatever `emit` throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let splitter = JSONSplitter(input, in: context)
    while let record = try splitter.next() {
      let isLone = record.end == .document
      try ArticleDecoder.emit(record, in: context, isLone: isLone, to: emit)
    }
  }
}

/// Reads one article a line.
public struct ArticleNDJSONReader: ArticleReader {
  /// Creates a reader; there are no options.
  public init(options: FormatOptions) {}

  /// Reads each line as an article; a line that is none is reported, and reading goes on.
  ///
  /// - Throws: `ConversionError` where the input fails; whatever `emit` throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let lines = JSONLines(input, in: context)
    while let record = try next(of: lines, in: context) {
      try ArticleDecoder.emit(record, in: context, isLone: false, to: emit)
    }
  }

  /// The next line; one that is too long is reported and passed over.
  private func next(
    of lines: JSONLines, in context: ConversionContext
  ) throws(ConversionError) -> JSONRecord? {
    while true {
      do throws(ConversionError) {
        return try lines.next()
      } catch {
        guard error.diagnostic.code == .sizeLimit else { throw error }
        context.fail(error)
      }
    }
  }
}

extension ArticleDecoder {
  /// Reads an article from a record and hands it on; what is wrong with a record among others is
  /// reported, with one that stands alone it ends the reading.
  fileprivate static func emit(
    _ record: JSONRecord, in context: ConversionContext, isLone: Bool, to emit: Emit
  ) throws(ConversionError) {
    let article: Article
    do throws(ConversionError) {
      var decoder = ArticleDecoder(record, in: context)
      article = try decoder.article()
    } catch {
      if isLone { throw error }
      context.fail(error)
      return
    }
    try emit(article, context.location(record.position))
  }
}

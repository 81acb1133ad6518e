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
    var portion = RecordPortion(ArticleDecoder.article(of:in:))
    try portion.readValues(of: input, in: context, to: emit)
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
    var portion = RecordPortion(ArticleDecoder.article(of:in:))
    while let record = try next(of: lines, behind: &portion, in: context, to: emit) {
      try portion.add(record, in: context, to: emit)
    }
    try portion.read(in: context, to: emit)
  }

  /// The next line; one that is too long is reported and passed over, behind the portion before it.
  private func next(
    of lines: JSONLines, behind portion: inout RecordPortion, in context: ConversionContext,
    to emit: Emit
  ) throws(ConversionError) -> JSONRecord? {
    while true {
      do throws(ConversionError) {
        return try lines.next()
      } catch {
        try portion.read(in: context, to: emit)
        guard error.diagnostic.code == .sizeLimit else { throw error }
        context.fail(error)
      }
    }
  }
}

extension ArticleDecoder {
  /// Reads the article of a record.
  @Sendable fileprivate static func article(
    of record: JSONRecord, in context: ConversionContext
  ) throws(ConversionError) -> Article {
    var decoder = ArticleDecoder(record, in: context)
    return try decoder.article()
  }
}

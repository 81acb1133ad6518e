import ArticleModel
import ConvertCore
import JSONKit

/// Reads ninjs of any version, and what Superdesk calls so: one item, an array of them, or a sequence,
/// as in NDJSON.
public struct NinjsReader: ArticleReader {
  /// Creates a reader; none of the options is about reading.
  public init(options: FormatOptions) {}

  /// Reads each value of the document as an item.
  ///
  /// One that is malformed, or no object, is reported, and reading goes on with the next.
  ///
  /// - Throws: `ConversionError` where the document itself, or the only item in it, is at fault;
  ///   whatever `emit` throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    var portion = RecordPortion(ItemReader.article(of:in:))
    try portion.readValues(of: input, in: context, to: emit)
  }
}

extension ItemReader {
  /// Reads the article of a record.
  @Sendable fileprivate static func article(
    of record: JSONRecord, in context: ConversionContext
  ) throws(ConversionError) -> Article {
    var json = JSONReader(record, in: context)
    guard try json.peek() == .object else {
      throw context.error(
        .ninjsNotAnArticle, "expected a news item, found \(try json.peek())", at: json.position)
    }
    let value = try json.readValue()
    try json.finish()
    var reader = ItemReader(places: json, in: context)
    return reader.read(ItemUpgrade.item(value.members ?? []))
  }
}

extension DiagnosticCode {
  /// The JSON is well formed and is no item.
  static let ninjsNotAnArticle: DiagnosticCode = "ninjs.not-an-article"
}

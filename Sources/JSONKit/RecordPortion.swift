import ArticleModel
import ConvertCore

/// Records that follow each other, to be read apart from the rest of the document.
public struct RecordPortion {
  /// Makes an article of a record.
  public typealias Reading =
    @Sendable (JSONRecord, ConversionContext) throws(ConversionError) -> Article

  private let article: Reading
  private var records: [JSONRecord] = []
  private var size = 0

  /// Creates an empty portion of records that are read in this way.
  public init(_ article: @escaping Reading) {
    self.article = article
  }

  /// Reads each value of a document as an article: one, an array of them, or a sequence.
  ///
  /// An element that is malformed, or no article, is reported, and reading goes on with the next; a
  /// document that is cut short is an error at its end.
  ///
  /// - Throws: `ConversionError` where the document itself is at fault; whatever `emit` throws.
  public mutating func readValues(
    of input: Input, in context: ConversionContext, to emit: Emit
  ) throws(ConversionError) {
    let splitter = JSONSplitter(input, in: context)
    do throws(ConversionError) {
      while let record = try splitter.next() { try add(record, in: context, to: emit) }
    } catch {
      try read(in: context, to: emit)
      throw error
    }
    try read(in: context, to: emit)
  }

  /// Takes a record in, and reads the portion once it is large enough.
  ///
  /// - Throws: what `read(in:to:)` throws.
  public mutating func add(
    _ record: JSONRecord, in context: ConversionContext, to emit: Emit
  ) throws(ConversionError) {
    records.append(record)
    size += record.bytes.count
    if size >= context.partSize { try read(in: context, to: emit) }
  }

  /// Reads the portion as far as it goes.
  ///
  /// What is wrong with a record among others is reported; with one that is the whole document it ends
  /// the reading.
  ///
  /// - Throws: `ConversionError` where the only record is at fault; whatever `emit` throws.
  public mutating func read(
    in context: ConversionContext, to emit: Emit
  ) throws(ConversionError) {
    if records.isEmpty { return }
    let (portion, size, article) = (records, size, article)
    (records, self.size) = ([], 0)
    try context.read(size: size, emit: emit) { (context, emit) throws(ConversionError) in
      for record in portion {
        guard let read = try record.read(in: context, article) else { continue }
        try emit(read, context.location(record.position))
      }
    }
  }
}

extension JSONRecord {
  /// The article of the record, or nothing where that it is none was reported.
  fileprivate func read(
    in context: ConversionContext, _ article: RecordPortion.Reading
  ) throws(ConversionError) -> Article? {
    do throws(ConversionError) {
      return try article(self, context)
    } catch {
      if end == .document { throw error }
      context.fail(error)
      return nil
    }
  }
}

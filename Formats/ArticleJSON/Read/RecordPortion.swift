import ArticleModel
import ConvertCore
import JSONKit

/// Records that follow each other, to be read apart from the rest of the document.
struct RecordPortion {
  private var records: [JSONRecord] = []
  private var size = 0

  /// Takes a record in, and reads the portion once it is large enough.
  mutating func add(
    _ record: JSONRecord, in context: ConversionContext, to emit: Emit
  ) throws(ConversionError) {
    records.append(record)
    size += record.bytes.count
    if size >= context.partSize { try read(in: context, to: emit) }
  }

  /// Reads the portion as far as it goes.
  mutating func read(in context: ConversionContext, to emit: Emit) throws(ConversionError) {
    if records.isEmpty { return }
    let portion = records
    let size = size
    self = RecordPortion()
    try context.read(size: size, emit: emit) { (context, emit) throws(ConversionError) in
      for record in portion { try ArticleDecoder.emit(record, in: context, to: emit) }
    }
  }
}

extension ArticleDecoder {
  /// Reads an article from a record and hands it on; what is wrong with a record among others is
  /// reported, with one that is the whole document it ends the reading.
  fileprivate static func emit(
    _ record: JSONRecord, in context: ConversionContext, to emit: Emit
  ) throws(ConversionError) {
    let article: Article
    do throws(ConversionError) {
      var decoder = ArticleDecoder(record, in: context)
      article = try decoder.article()
    } catch {
      if record.end == .document { throw error }
      context.fail(error)
      return
    }
    try emit(article, context.location(record.position))
  }
}

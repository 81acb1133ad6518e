/// What a worker hands to the one place that joins and writes.
enum Piece: Sendable {
  /// A document starts, with this path; the bytes are its prologue, and where it holds one article
  /// the summary is that article's.
  case begin(path: String, [UInt8], ArticleSummary? = nil)
  /// Whole articles, joined by separators already; and how many.
  case articles([UInt8], count: Int)
  /// The document ends, with these bytes.
  case end([UInt8])
  /// Documents with this many articles, which have been written.
  case written(count: Int)
  /// What was wrong with the output, so that nothing comes behind.
  case failed(ConversionError)
  /// Things to tell.
  case diagnostics([Diagnostic])
  /// These inputs are still to be read, being larger than who was to read them was ready for; nothing
  /// comes behind.
  case unread([InputRequest])
  /// Everything of these inputs has come.
  case finished([FinishedInput])
}

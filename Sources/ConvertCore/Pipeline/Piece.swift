/// What a worker hands to the one place that joins and writes.
enum Piece: Sendable {
  /// A whole document: its path, its bytes, how many articles are in it, and a summary of what is.
  case document(path: String, [UInt8], count: Int, ArticleSummary?)
  /// A document starts, with this path; the bytes are its prologue.
  case begin(path: String, [UInt8])
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

import ArticleModel

/// The writing half of a format.
///
/// A writer makes articles into pure fragments, so that workers make them side by side and one place
/// joins them in order. It has no state between articles. It is given articles that are already
/// projected onto what the format's descriptor says it writes, and adapted.
public protocol ArticleWriter: FragmentWriter {
  /// Creates a writer with the options the user gave.
  ///
  /// - Throws: `ConversionError` for a combination of options that cannot work.
  init(options: FormatOptions) throws(ConversionError)
}

/// What makes documents out of articles, fragment by fragment: a format's writer, or one around it.
public protocol FragmentWriter: Sendable {
  /// What is held with these options, where that is less than what the format's descriptor says it
  /// writes; articles are projected onto it.
  var holds: FeatureSet? { get }

  /// What the article becomes where the format's vocabulary cannot hold one of its values; nothing
  /// where it stays as it is without a look.
  ///
  /// Pure and idempotent; losses are empty if and only if nothing changed.
  func adapted(_ article: Article) -> (article: Article, losses: [Loss])?

  /// What stands before the first article, which is given as it was read.
  func prologue(_ envelope: Envelope, first: Article) -> [UInt8]

  /// Writes one article.
  ///
  /// - Throws: `ConversionError` where the article cannot be written at all.
  func fragment(
    _ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer
  ) throws(ConversionError)

  /// What stands between two articles; nothing where the format holds one article a file.
  var separator: [UInt8]? { get }

  /// What stands after the last article.
  func epilogue(_ envelope: Envelope) -> [UInt8]
}

extension FragmentWriter {
  /// Nothing less than what the descriptor says.
  public var holds: FeatureSet? { nil }

  /// Nothing: the format holds every value of the features it writes.
  public func adapted(_ article: Article) -> (article: Article, losses: [Loss])? { nil }

  /// Nothing.
  public func prologue(_ envelope: Envelope, first: Article) -> [UInt8] { [] }

  /// Nothing.
  public func epilogue(_ envelope: Envelope) -> [UInt8] { [] }
}

import ArticleModel

/// What a reader does with each article, which it gives away, and the place where the article starts.
public typealias Emit = (consuming Article, SourceLocation) throws(ConversionError) -> Void

/// The reading half of a format.
///
/// A reader is made for one document. It emits every article once it is whole, reports what it skips
/// and what looked wrong to the context, and throws where nothing more can be read. What the document
/// says and the model has no field for goes to `extensions`, or is reported: nothing is dropped in
/// silence.
public protocol ArticleReader: SendableMetatype {
  /// Creates a reader with the options the user gave.
  ///
  /// - Throws: `ConversionError` for a combination of options that cannot work.
  init(options: FormatOptions) throws(ConversionError)

  /// Reads every article in `input`, handing each to `emit`.
  ///
  /// - Throws: `ConversionError`, with a place, where the rest of the document cannot be read; and
  ///   whatever `emit` throws.
  mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError)
}

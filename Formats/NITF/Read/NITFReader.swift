import ArticleModel
import ConvertCore
import XMLKit

/// Reads NITF documents of any version from 2.5 on, with or without namespace.
///
/// A document is one article and is read whole: real ones have their parts in any order. What it says
/// and the model has no field for is kept.
public struct NITFReader: ArticleReader {
  /// Creates a reader; none of the options is about reading.
  public init(options: FormatOptions) {}

  /// Reads the article of a document.
  ///
  /// - Throws: `ConversionError` where the document is not well-formed or no NITF; whatever `emit`
  ///   throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let puller = XMLPuller(input, in: context)
    let tag = try puller.root()
    guard NITF.local(tag.name) == "nitf" else {
      throw context.error(
        .nitfRoot, "expected nitf, found <\(tag.name.qualified)>", at: tag.position)
    }
    let root = try puller.element(tag)
    try puller.finish()
    var story = StoryReader(root, in: context)
    try emit(story.read(), context.location(tag.position))
  }
}

extension DiagnosticCode {
  /// The root element is none of NITF.
  static let nitfRoot: DiagnosticCode = "nitf.root"
}

import ArticleModel
import ConvertCore
import XMLKit

/// Reads NewsML 1.0 to 1.2.
///
/// Items are read one by one and given on as soon as they are whole, so that a document may be of any
/// length. A DOCTYPE is passed over and nothing that it names is loaded. What an item says and the model
/// has no field for is kept as XML text.
public struct NewsML1Reader: ArticleReader {
  /// Creates a reader; there are no options.
  public init(options: FormatOptions) {}

  /// Reads the items of a document.
  ///
  /// - Throws: `ConversionError` where the document is not well-formed or no NewsML; whatever `emit`
  ///   throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let puller = XMLPuller(input, in: context)
    let root = try puller.root()
    switch NewsML1.local(root.name) {
    case "NewsML"?: try readMessage(puller, in: context, emit: emit)
    case "NewsItem"?:
      try emitStories(of: try puller.element(root), Transmission(), in: context, emit: emit)
    default:
      throw context.error(
        .newsml1Root, "expected NewsML, found <\(root.name.qualified)>", at: root.position)
    }
    try puller.finish()
  }

  private func readMessage(
    _ puller: XMLPuller, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    var transmission = Transmission()
    var hasItems = false
    while let child = try puller.nextChild() {
      let element = try puller.element(child)
      switch NewsML1.local(child.name) {
      case "NewsItem"?:
        hasItems = true
        try emitStories(of: element, transmission, in: context, emit: emit)
      case "NewsEnvelope"? where !hasItems: transmission.envelope = element
      case "Catalog"? where !hasItems, "TopicSet"? where !hasItems:
        transmission.vocabularies.append(element)
      default:
        context.skip(
          .newsml1Skipped, "expected NewsItem, found <\(child.name.qualified)>", at: child.position)
      }
    }
  }

  private func emitStories(
    of item: XMLElement, _ transmission: Transmission, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    for story in NewsItem(item, of: transmission, in: context).articles() {
      try emit(story.article, context.location(story.position))
    }
  }
}

/// What stands before the items of a document and is said of them all.
struct Transmission {
  /// `NewsEnvelope`.
  var envelope: XMLElement?
  /// Catalogs and sets of topics.
  var vocabularies: [XMLElement] = []
}

extension DiagnosticCode {
  /// The root element is none of NewsML.
  static let newsml1Root: DiagnosticCode = "newsml1.root"

  /// A part of a document is no news item.
  static let newsml1Skipped: DiagnosticCode = "newsml1.skipped"
}

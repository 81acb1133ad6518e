import ArticleModel
import ConvertCore
import XMLKit

/// Reads an `article`, or each `article` of `articles`.
public struct ArticleXMLReader: ArticleReader {
  /// Creates a reader; there are no options.
  public init(options: FormatOptions) {}

  /// Reads the document's articles, one in memory at a time.
  ///
  /// - Throws: `ConversionError` where the document is not well-formed or its root is another;
  ///   whatever `emit` throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let xml = XMLPuller(input, in: context)
    let root = try xml.root()
    if root.name.namespace != Vocabulary.namespace, root.name.local.string.hasPrefix("article") {
      context.warn(
        .xmlNamespaceMissing,
        "expected the namespace \(Vocabulary.namespace), found"
          + " \(root.name.namespace?.string ?? "none")", at: root.position)
    }
    switch root.name.local {
    case "article":
      try Self.read(root, of: xml, in: context, emit: emit)
    case "articles":
      for attribute in root.attributes {
        context.skip(
          .xmlNotAnArticle,
          "expected no attribute of <articles>, found \(attribute.name.qualified)",
          at: root.position)
      }
      while let child = try xml.nextChild() {
        if child.name.local == "article" {
          try Self.read(child, of: xml, in: context, emit: emit)
        } else {
          context.skip(
            .xmlNotAnArticle, "expected <article>, found <\(child.name.qualified)>",
            at: child.position)
          try xml.skip()
        }
      }
    default:
      throw context.error(
        .xmlNotAnArticle, "expected <article> or <articles>, found <\(root.name.qualified)>",
        at: root.position)
    }
    try xml.finish()
  }

  private static func read(
    _ tag: XMLTag, of xml: XMLPuller, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    var decoder = ArticleDecoder(xml, in: context)
    try emit(decoder.article(tag), context.location(tag.position))
  }
}

extension DiagnosticCode {
  /// The XML is well-formed and is no article.
  static let xmlNotAnArticle: DiagnosticCode = "xml.not-an-article"

  /// The document is not in the namespace of the native XML.
  static let xmlNamespaceMissing: DiagnosticCode = "xml.article-namespace"

  /// A value is not one that the model allows.
  static let xmlInvalidValue: DiagnosticCode = "xml.invalid-value"

  /// An element is none that may stand there.
  static let xmlUnknownElement: DiagnosticCode = "xml.unknown-element"
}

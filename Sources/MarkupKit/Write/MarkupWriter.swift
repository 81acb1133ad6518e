import ArticleModel
import XMLKit

/// Writes blocks and inlines as body markup.
///
/// What is written reads back as the same blocks, as far as `MarkupDialect.adapted(_:)` says that the
/// dialect holds them: all, in XHTML. What XHTML has no element for stands in `data-wc-…` attributes of
/// standard elements rather than in a namespace of ours, which browsers would not show; NITF is written
/// as its schema has it. White space that would not survive is kept by `xml:space`, only where it is
/// needed, so that ordinary articles look as agencies write them.
public struct MarkupWriter: Sendable {
  let dialect: MarkupDialect
  private let prefix: String

  /// The media that stand where the text shows them, by id: only NITF has them there.
  ///
  /// Each must be shown once, by a picture without an address or a caption of its own.
  public var media: [Text: Medium] = [:]

  /// Creates a writer of elements whose names begin with a prefix, such as `xhtml:`.
  public init(_ dialect: MarkupDialect, prefix: String = "") {
    self.dialect = dialect
    self.prefix = prefix
  }

  /// Writes blocks, each an element.
  public func write(_ blocks: [Block], to xml: inout XMLWriter) {
    writeBlocks(dialect.adapted(blocks).blocks, to: &xml)
  }

  /// Writes one line of text as the content of the element whose start tag was just written.
  ///
  /// Call it right after the start of a mixed element and its attributes: it adds `xml:space` to the
  /// tag where white space in the text needs it.
  public func write(_ inlines: Inlines, to xml: inout XMLWriter) {
    writeLine(dialect.adapted(inlines).inlines, to: &xml)
  }

  private func writeLine(_ inlines: Inlines, to xml: inout XMLWriter) {
    if !inlines.standsCollapsingInLine { xml.attribute("xml:space", "preserve") }
    writeContent(inlines, to: &xml)
  }

  /// Begins an element of the dialect.
  func start(_ name: String, mixed: Bool = false, to xml: inout XMLWriter) {
    xml.start(prefix.isEmpty ? name : prefix + name, mixed: mixed)
  }

  /// Ends an element that is not empty by nature, with an end tag even where it holds nothing: HTML
  /// parsers take `<p/>` for a start tag (XHTML 1.0 appendix C.3).
  func end(_ xml: inout XMLWriter, isEmpty: Bool = true) {
    if isEmpty { xml.raw([]) }
    xml.end()
  }

  /// Writes an element of text, which is kept as it is even where it says nothing.
  func writeText(_ name: String, _ content: Inlines, to xml: inout XMLWriter) {
    start(name, mixed: true, to: &xml)
    finishText(content, to: &xml)
  }

  /// Writes the content of an element of text that was begun, and its end.
  func finishText(_ content: Inlines, to xml: inout XMLWriter) {
    if !content.standsCollapsing { xml.attribute("xml:space", "preserve") }
    writeContent(content, to: &xml)
    end(&xml)
  }

  /// Writes an element that is one line of text.
  func writeLine(_ name: String, _ content: Inlines, to xml: inout XMLWriter) {
    start(name, mixed: true, to: &xml)
    writeLine(content, to: &xml)
    end(&xml)
  }
}

import ArticleModel
import ConvertCore
import XMLKit

/// One of the forms in which an item holds its text.
struct ContentRendition {
  /// The element, `inlineXML` or `inlineData`.
  let element: XMLElement
  /// Its markup, where it has some that we know.
  let markup: BodyMarkup?
  /// What it makes.
  let blocks: [Block]
  /// What reading the markup reported.
  let log: DiagnosticLog

  /// Reads a rendition.
  init(_ element: XMLElement, in context: ConversionContext) {
    self.element = element
    log = DiagnosticLog()
    let own = ConversionContext(context.document, limits: context.limits, log: log)
    markup = BodyMarkup(in: element)
    if let markup {
      blocks = markup.blocks(in: own)
    } else if element.isText, element["encoding"] == nil, element["encodinguri"] == nil {
      blocks = element.text.paragraphs
    } else {
      blocks = []
    }
  }

  /// How much it holds of the text: what we wrote before all, markup before plain text, long texts
  /// before short ones.
  var wealth: (Int, Int) {
    if blocks.isEmpty { return (0, 0) }
    let kind = element.own("content") == "body" ? 3 : markup == nil ? 1 : 2
    return (kind, blocks.plainText.utf8.count)
  }

  /// Whether it says anything at all.
  var isTelling: Bool {
    !blocks.isEmpty || element.onlyElement != nil || !element.text.collapsed.isEmpty
  }
}

extension Text {
  /// The paragraphs of a plain text: divided by blank lines where there are any, else each line.
  fileprivate var paragraphs: [Block] {
    let lines = utf8.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }
      .map { Text(Substring($0)).collapsed }
    let content = lines.drop(while: \.isEmpty)
    let hasBlanks = content.dropLast().contains(where: \.isEmpty) && !utf8.contains(13)
    guard hasBlanks else {
      return lines.filter { !$0.isEmpty }.map { .paragraph(Inlines($0)) }
    }
    return lines.split(whereSeparator: \.isEmpty).map { paragraph in
      .paragraph(Inlines(Text(paragraph.map(\.string).joined(separator: " "))))
    }
  }
}

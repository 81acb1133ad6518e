import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

/// The text of one content item.
struct ContentText {
  /// The content item.
  let item: XMLElement
  /// Its markup, where it has some that we know.
  let markup: BodyMarkup?
  /// What it makes.
  let blocks: [Block]
  /// Its format, as a word.
  let format: String
  /// What reading the markup reported.
  let log = DiagnosticLog()

  /// Reads a content item.
  init(_ item: XMLElement, in context: ConversionContext) {
    self.item = item
    let type = item.first("Format")?.formalName ?? item.first("MimeType")?.formalName
    format = type?.word ?? ""
    let own = ConversionContext(context.document, limits: context.limits, log: log)
    let content = item.decodedContent
    markup = content.flatMap { BodyMarkup(in: $0, type: type) }
    if let markup {
      blocks = markup.blocks(in: own)
    } else if let content {
      blocks = content.text.paragraphs
    } else {
      blocks = []
    }
  }

  /// How much it holds of the text: markup before plain text, long texts before short ones.
  var wealth: (Int, Int, Int) {
    (blocks.isEmpty ? 0 : 1, markup == nil ? 0 : 1, blocks.plainText.utf8.count)
  }
}

extension XMLElement {
  /// The content of a content item with its encodings undone; nothing where it is in one that we do not
  /// know.
  fileprivate var decodedContent: XMLElement? {
    var notations: [String] = []
    var element = self
    while let inner = element.first("Encoding") {
      notations.append(inner["Notation"]?.word ?? "")
      element = inner
    }
    guard var content = element.first("DataContent") else { return nil }
    for notation in notations.reversed() {
      switch notation {
      case "base64", "b64":
        guard let text = content.text.decodedBase64 else { return nil }
        content.children = [.text(text)]
      case "escaped", "xml", "cdata", "none", "8bit", "7bit", "binary", "": break
      default: return nil
      }
    }
    return content
  }
}

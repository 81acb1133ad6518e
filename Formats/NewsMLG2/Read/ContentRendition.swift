import ArticleModel
import ConvertCore
import MarkupKit
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
    let text = element.decoded
    markup = text.flatMap { BodyMarkup(in: $0, type: $0["contenttype"]) }
    if let markup {
      blocks = markup.blocks(in: own)
    } else if let text, text.isText {
      blocks = text.text.paragraphs
    } else {
      blocks = []
    }
  }

  /// How much it holds of the text: what we wrote before all, the item's language before others, markup
  /// before plain text, long texts before short ones.
  func wealth(in language: Text?) -> (Int, Int, Int, Int) {
    if blocks.isEmpty { return (0, 0, 0, 0) }
    return (
      element.own("content") == "body" ? 1 : 0, isIn(language) ? 1 : 0, markup == nil ? 0 : 1,
      blocks.plainText.utf8.count
    )
  }

  /// Whether it says no other language than this one, in whatever country.
  private func isIn(_ language: Text?) -> Bool {
    guard let language, let own = element["lang", G2.xmlNamespace] else { return true }
    return own.primaryLanguage == language.primaryLanguage
  }

  /// Whether it says anything at all.
  var isTelling: Bool {
    !blocks.isEmpty || element.onlyElement != nil || !element.text.collapsed.isEmpty
  }
}

extension XMLElement {
  /// The element with its text decoded, where it is a text in Base64; nothing where it is encoded data of
  /// another kind.
  fileprivate var decoded: XMLElement? {
    guard let encoding = self["encoding"] ?? self["encodinguri"] else { return self }
    let code = encoding.string.lowercased()
    guard code.hasSuffix("b64") || code.hasSuffix("base64"),
      self["contenttype"].map({ $0.string.lowercased().hasPrefix("text/") }) ?? false,
      let text = text.decodedBase64
    else { return nil }
    var element = self
    element.children = [.text(text)]
    return element
  }
}

extension Text {
  /// The first part of a language tag, in lower case.
  fileprivate var primaryLanguage: String {
    string.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }
}

import ArticleModel
import XMLKit

extension MarkupWriter {
  /// Writes inlines into an element that is open.
  func writeContent(_ inlines: Inlines, to xml: inout XMLWriter) {
    if let text = inlines.plain { return xml.text(text) }
    for inline in inlines.elements {
      switch inline {
      case .text(let text): xml.text(text)
      case .styled(let style, let content):
        switch dialect {
        case .xhtml: start(style.xhtml, mixed: true, to: &xml)
        case .nitf: startNITF(style, to: &xml)
        }
        writeContent(content, to: &xml)
        end(&xml)
      case .link(let link): writeLink(link, to: &xml)
      case .lineBreak:
        start("br", to: &xml)
        xml.end()
      case .entity(let entity):
        switch dialect {
        case .xhtml: writeEntity(entity, to: &xml)
        case .nitf: writeNITFEntity(entity, to: &xml)
        }
      }
    }
  }

  private func writeLink(_ link: Hyperlink, to xml: inout XMLWriter) {
    start("a", mixed: true, to: &xml)
    if link.href == nil { xml.attribute("data-wc", "link") }
    xml.attribute("href", link.href)
    xml.attribute("title", link.title)
    writeContent(link.content, to: &xml)
    end(&xml)
  }
}

extension InlineStyle {
  /// The element of XHTML.
  fileprivate var xhtml: String {
    switch self {
    case .emphasis: "em"
    case .strong: "strong"
    case .underline: "u"
    case .superscript: "sup"
    case .subscript: "sub"
    case .code: "code"
    case .quote: "q"
    }
  }
}

import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads `contentSet`.
  mutating func readContentSet(_ tag: XMLTag) throws(ConversionError) {
    keepAttributes(of: tag, in: .contentSet)
    while let child = try nextChild(in: .contentSet) {
      readContent(try puller.element(child))
    }
  }

  /// Reads a child of `contentSet`.
  mutating func readContent(_ element: XMLElement) {
    switch G2.local(element.name) {
    case "inlineXML"?, "inlineData"?: parts.texts.append(element)
    case "remoteContent"?: if !element.isBare { parts.files.append(element) }
    default: parts.keep(element, in: .contentSet)
    }
  }

  /// Makes the richest rendition of the text the body, and keeps the others as they are.
  mutating func readBody() {
    let renditions = parts.texts.map { ContentRendition($0, in: context) }
    guard let best = richest(of: renditions) else { return }
    let isBody = !renditions[best].blocks.isEmpty
    for (index, rendition) in renditions.enumerated() where !isBody || index != best {
      keep(rendition, unless: isBody ? "one rendition of the text" : "XHTML, NITF or text")
    }
    if isBody { return take(renditions[best]) }
    // Where nothing else makes it an article, the words of an unknown vocabulary do.
    if article.isEmpty, !renditions[best].element.isText {
      var markup = MarkupReader(.xhtml, in: ConversionContext(context.document))
      article.body = markup.blocks(in: renditions[best].element)
    }
  }

  /// The place of the rendition that holds most, and of those the first.
  private func richest(of renditions: [ContentRendition]) -> Int? {
    if renditions.count < 2 { return renditions.indices.first }
    let wealth = renditions.map { $0.wealth(in: article.language) }
    return wealth.indices.min { one, other in
      wealth[one] > wealth[other] || (wealth[one] == wealth[other] && one < other)
    }
  }

  /// The type of the content that is written.
  static let bodyType: Text = "application/xhtml+xml"

  private mutating func take(_ rendition: ContentRendition) {
    for diagnostic in rendition.log.take() { context.log.report(diagnostic) }
    article.body = rendition.blocks
    for attribute in rendition.element.attributes {
      let isUnderstood =
        attribute.name.local == "contenttype"
        ? attribute.value == Self.bodyType
        : attribute.name == Self.language && attribute.value == values.language
      if !isUnderstood { parts.keep(attribute, in: .inlineXML) }
    }
    if puller.hasInnerRemarks {
      for remark in rendition.element.remarks { parts.keep(remark, in: .inlineXML) }
    }
    guard let markup = rendition.markup else { return }
    for element in markup.surroundings {
      if markup.dialect == .nitf { readNewslines(of: element) }
      if !element.isTitle(article.headline.plainText.collapsed) {
        parts.keep(element, in: .inlineXML)
      }
    }
  }

  private mutating func keep(_ rendition: ContentRendition, unless expected: String) {
    guard rendition.isTelling else { return }
    parts.keep(rendition.element, in: .contentSet)
    if parts.isOurs { return }
    let name = rendition.element.onlyElement?.name.local ?? rendition.element.name.local
    context.note(
      .newsmlContent, "expected \(expected), found <\(name)>; kept as an extension",
      at: rendition.element.position)
  }

  /// Reads the newslines of NITF's `body.head` into fields that the item itself leaves free.
  private mutating func readNewslines(of head: XMLElement) {
    for case .element(let element) in head.children {
      let text = element.text.collapsed
      guard !text.isEmpty else { continue }
      switch element.name.local.string {
      case "hedline" where article.headline.isEmpty:
        for case .element(let line) in element.children where line.name.local == "hl1" {
          article.headline = Inlines(line.text.collapsed)
        }
      case "byline" where article.byline == nil: article.byline = text
      case "dateline" where article.dateline == nil: article.dateline = text
      case "abstract" where article.summary.isEmpty:
        var markup = MarkupReader(.nitf, in: ConversionContext(context.document))
        article.summary = markup.blocks(in: element)
      default: break
      }
    }
  }
}

extension ConversionContext {
  /// Reports something worth knowing.
  func note(_ code: DiagnosticCode, _ message: String, at position: Position) {
    log.report(Diagnostic(.note, code, message, at: location(position)))
  }
}

extension XMLElement {
  /// Whether it is the head of an XHTML document and says no more than a title.
  fileprivate func isTitle(_ title: Text) -> Bool {
    guard name.local == "head" else { return false }
    return elements.allSatisfy { element in
      if element.name.local == "title" { return element.text.collapsed == title }
      return element.name.local == "meta" && element.attributes.allSatisfy(\.isCharset)
    }
  }
}

extension XMLAttribute {
  /// Whether it says the encoding, which is the document's own affair.
  fileprivate var isCharset: Bool {
    ["charset", "http-equiv"].contains(name.local.string.lowercased())
      || value.string.lowercased().contains("charset")
  }
}

extension DiagnosticCode {
  /// A part of the content is no text that becomes the body.
  static let newsmlContent: DiagnosticCode = "newsml.content"
}

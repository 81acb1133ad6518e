import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

extension PropertyReader {
  /// A line of text with the markup in it.
  func inlines(_ element: XMLElement, known: [String]) -> Reading<Inlines> {
    // Most lines are nothing but a text.
    if !element.hasAttributes, let text = element.onlyText {
      return Reading(Inlines(text.inOneLine))
    }
    let isWhole = hasOnly(known, on: element)
    var markup = MarkupReader(.xhtml, in: context)
    return Reading(markup.inlines(in: element.withEntities), isWhole: isWhole)
  }
}

extension PropertyReader {
  /// A line of text whose markup may be written as text.
  func describedInlines(_ element: XMLElement) -> Reading<Inlines> {
    var markup = MarkupReader(.xhtml, in: context)
    return Reading(
      markup.inlines(in: element.described), isWhole: hasOnly(["role"], on: element))
  }

  /// Blocks of text whose markup may be written as text.
  func describedBlocks(_ element: XMLElement) -> Reading<[Block]> {
    var markup = MarkupReader(.xhtml, in: context)
    return Reading(
      markup.blocks(in: element.described), isWhole: hasOnly(["role"], on: element))
  }
}

extension XMLElement {
  /// The element with markup that is written as text, as many programs do in descriptions; text of which
  /// it is said that its white space counts is text.
  fileprivate var described: XMLElement {
    (isKeptEmpty ? nil : unescaped) ?? withEntities
  }

  /// Whether it is kept even where it is empty: it says of its white space that it counts.
  var isKeptEmpty: Bool { self["space", G2.xmlNamespace] == "preserve" }

  /// The element with the standard's `inline` as what XHTML has for it.
  var withEntities: XMLElement {
    if isText { return self }
    var element = self
    element.children = children.map { child in
      guard case .element(let inner) = child else { return child }
      return .element(G2.local(inner.name) == "inline" ? inner.asSpan : inner.withEntities)
    }
    return element
  }

  private var asSpan: XMLElement {
    var span = withEntities
    span.name = XMLName("span", namespace: name.namespace)
    span.attributes = [XMLAttribute(XMLName("data-wc"), "entity")]
    if let qcode = self["qcode"].flatMap(QCode.init) {
      span.attributes.append(XMLAttribute(XMLName("data-wc-scheme"), qcode.alias))
      span.attributes.append(XMLAttribute(XMLName("data-wc-code"), qcode.code))
    }
    for name in ["uri", "literal"] {
      guard let value = self[Text(name)] else { continue }
      span.attributes.append(XMLAttribute(XMLName(Text("data-wc-" + name)), value))
    }
    if let type = self["type"] {
      let kind = Vocabulary.conceptNature.word(for: type)
      span.attributes.append(XMLAttribute(XMLName("data-wc-kind"), kind))
    }
    return span
  }
}

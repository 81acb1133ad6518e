import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

/// The markup of one rendition of the content, and the vocabulary it is in.
struct BodyMarkup {
  let dialect: MarkupDialect
  /// The element whose content is the body.
  private(set) var body: XMLElement
  /// What stands around the body and says something: heads and ends.
  private(set) var surroundings: [XMLElement] = []

  /// Finds the markup in `inlineXML`, or nothing where it is in another vocabulary.
  init?(in content: XMLElement) {
    guard let markup = content.isText ? content.unescaped : content else { return nil }
    guard let root = markup.root else {
      dialect = .xhtml
      body = markup
      return
    }
    guard let dialect = MarkupDialect(of: root, type: content["contenttype"]) else { return nil }
    self.dialect = dialect
    body = root
    enter("html", "body", "head")
    enter("nitf", "body", "head")
    enter("body", "body.content", "body.head", "body.end")
  }

  /// Goes from an element into the child that holds the body, past others.
  private mutating func enter(_ outer: Text, _ inner: Text, _ others: Text...) {
    guard body.name.local == outer else { return }
    var next: XMLElement?
    var telling: [XMLElement] = []
    for case .element(let element) in body.children {
      if next == nil, element.name.local == inner {
        next = element
      } else if others.contains(element.name.local), element.isTelling {
        telling.append(element)
      }
    }
    guard let next else { return }
    surroundings += telling
    body = next
  }

  /// The blocks of the body.
  func blocks(in context: ConversionContext) -> [Block] {
    var reader = MarkupReader(dialect, in: context)
    return reader.blocks(in: body)
  }
}

extension MarkupDialect {
  /// Finds the vocabulary of an element by its namespace, its name, or what its content is said to be.
  fileprivate init?(of root: XMLElement, type: Text?) {
    let namespace = root.name.namespace?.string ?? ""
    let name = root.name.local.string
    if namespace == "http://www.w3.org/1999/xhtml" {
      self = .xhtml
    } else if namespace.hasPrefix("http://iptc.org/std/NITF/") || Self.nitfRoots.contains(name) {
      self = .nitf
    } else if Self.xhtmlRoots.contains(name.lowercased()) {
      self = .xhtml
    } else if let type, type.string.contains("html") {
      self = .xhtml
    } else if let type, type.string.contains("nitf") {
      self = .nitf
    } else {
      return nil
    }
  }

  private static let nitfRoots: Set<String> = [
    "nitf", "body.content", "body.head", "block", "hedline",
  ]

  private static let xhtmlRoots: Set<String> = [
    "html", "body", "div", "section", "article", "main", "header", "p", "span", "pre", "table",
    "ul",
    "ol", "blockquote", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
  ]
}

extension XMLElement {
  /// Whether it says anything: text other than white space, or addresses and names in attributes.
  fileprivate var isTelling: Bool {
    if hasText { return true }
    return children.contains { child in
      guard case .element(let element) = child else { return false }
      return element.attributes.contains { $0.name.local != "charset" } || element.isTelling
    }
  }

  /// Whether there is text other than white space in it or its descendants.
  private var hasText: Bool {
    children.contains { child in
      switch child {
      case .element(let element): element.hasText
      case .text(let text): !text.isBlank
      case .comment, .instruction: false
      }
    }
  }

  /// The element that is all of the content.
  fileprivate var root: XMLElement? {
    let hasText = children.contains { child in
      if case .text(let text) = child { !text.isBlank } else { false }
    }
    return hasText ? nil : onlyElement
  }

  /// The markup that is written as text, in CDATA or with references; nothing where there is none.
  var unescaped: XMLElement? {
    guard isText else { return nil }
    let markup = text
    guard MarkupDialect.xhtml.hasTag(in: markup) else { return nil }
    return XMLElement.parse(markup: markup, at: position)
  }
}

import ArticleModel
import ConvertCore
import XMLKit

/// The markup of one rendition of the content, and the vocabulary it is in.
public struct BodyMarkup {
  /// The vocabulary.
  public let dialect: MarkupDialect
  /// The element whose content is the body.
  public private(set) var body: XMLElement
  /// What stands around the body and says something: heads and ends.
  public private(set) var surroundings: [XMLElement] = []

  /// Finds the markup in an element, where it may be written as text; nothing where it is in another
  /// vocabulary than what `type`, a media type or the name of a format, says.
  public init?(in content: XMLElement, type: Text?) {
    guard let markup = content.isText ? content.unescaped : content else { return nil }
    guard let root = markup.root else {
      dialect = type?.string.lowercased().contains("nitf") ?? false ? .nitf : .xhtml
      body = markup
      return
    }
    guard let dialect = MarkupDialect(of: root, type: type) else { return nil }
    self.dialect = dialect
    body = root
    enter("html", "body", "head")
    enter("nitf", "body", "head")
    enter("body", "body.content", "body.head", "body.end")
  }

  /// Goes from an element into the child that holds the body, past others.
  private mutating func enter(_ outer: Text, _ inner: Text, _ other: Text, _ another: Text? = nil) {
    guard body.name.local == outer, let next = body.element(named: inner) else { return }
    for element in body.elements
    where (element.name.local == other || element.name.local == another) && element.isTelling {
      surroundings.append(element)
    }
    body = next
  }

  /// The blocks of the body.
  public func blocks(in context: ConversionContext) -> [Block] {
    var reader = MarkupReader(dialect, in: context)
    return reader.blocks(in: body)
  }
}

extension MarkupDialect {
  /// Finds the vocabulary of an element by its namespace, its name, or what its content is said to be.
  fileprivate init?(of root: XMLElement, type: Text?) {
    if root.name.namespace == "http://www.w3.org/1999/xhtml" {
      self = .xhtml
      return
    }
    let namespace = root.name.namespace?.string ?? ""
    let name = root.name.local.string
    let type = type?.string.lowercased()
    if namespace.hasPrefix("http://iptc.org/std/NITF/") || Self.nitfRoots.contains(name)
      || type?.contains("nitf") ?? false
    {
      self = .nitf
    } else if Self.xhtmlRoots.contains(name.lowercased()) {
      self = .xhtml
    } else if let type, type.contains("html") {
      self = .xhtml
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
    return elements.contains { element in
      element.attributes.contains { $0.name.local != "charset" } || element.isTelling
    }
  }

  /// The element that is all of the content.
  fileprivate var root: XMLElement? {
    hasOwnText ? nil : onlyElement
  }
}

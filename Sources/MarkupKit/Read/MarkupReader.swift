import ArticleModel
import ConvertCore
import XMLKit

/// Reads body markup as blocks and inlines.
///
/// It reads trees, not documents, so that every format that carries markup, and any HTML parser, can
/// share it. Markup is read for what it says, valid or not: text is never lost, blocks inside of
/// inline markup divide it, and an element that the dialect does not have counts as its content and is
/// reported once for each name; so is an attribute that says what the model does not. No element is
/// refused, since archives hold them all.
public struct MarkupReader {
  let dialect: MarkupDialect
  let context: ConversionContext

  /// The namespace of the element being read: markup inherits what surrounds it, where nobody gave it
  /// its own.
  var home: Text?

  /// The media that the text holds, where the format wants them for the article: then each picture of
  /// NITF shows one of them.
  public var media: [Medium]?

  /// Those of them that say more than a medium of the model does.
  public internal(set) var incompleteMedia: [XMLElement] = []

  var reported: Set<String> = []

  /// The attributes that were passed over and are not told of yet, and where the first one is.
  var dropped: [String] = []
  var droppedPlace: Position?

  /// Creates a reader that reports to a context.
  public init(_ dialect: MarkupDialect, in context: ConversionContext) {
    self.dialect = dialect
    self.context = context
  }

  /// Returns the blocks that an element's content makes, whatever the element itself is.
  public mutating func blocks(in element: XMLElement) -> [Block] {
    var flow = Flow()
    read(root: element, into: &flow)
    return flow.finish()
  }

  /// Returns an element's content as one line of text, in which blocks are divided by line breaks.
  public mutating func inlines(in element: XMLElement) -> Inlines {
    if let text = element.onlyText, element.keepsSpace != true { return Inlines(text.inOneLine) }
    var flow = Flow(isOneLine: true)
    read(root: element, into: &flow)
    return flow.text.take()
  }

  private mutating func read(root: XMLElement, into flow: inout Flow) {
    home = root.name.namespace
    flow.keepsSpace = root.keepsSpace ?? false
    let nodes = root.children
    flow.expect(nodes)
    read(nodes, into: &flow)
    tellDropped()
  }

  /// Reports an element, once for each name and code.
  mutating func report(_ code: DiagnosticCode, _ element: XMLElement, _ outcome: String) {
    let name = element.name.qualified.string
    guard reported.insert("\(code.name) \(name)").inserted else { return }
    let expected = code == .markupUnknownElement ? dialect.title : "what an article can hold"
    context.warn(
      code, "expected \(expected), found <\(name)>; \(outcome)", at: element.position)
  }

  /// What an element is to the model.
  func role(of element: XMLElement) -> MarkupRole {
    guard let namespace = element.name.namespace, namespace != home else {
      return dialect.role(element.name.local)
    }
    return MarkupDialect(namespace: namespace)?.role(element.name.local) ?? .unknown
  }
}

extension MarkupDialect {
  /// Creates the dialect whose elements are in a namespace.
  fileprivate init?(namespace: Text) {
    switch namespace {
    case "http://www.w3.org/1999/xhtml": self = .xhtml
    case "http://iptc.org/std/NITF/2006-10-18/": self = .nitf
    default: return nil
    }
  }
}

extension XMLElement {
  /// What the element says of white space in it (`xml:space`, XML 1.0 section 2.10).
  var keepsSpace: Bool? {
    guard hasAttributes else { return nil }
    switch self["space", XMLNamespace.xml] {
    case "preserve": return true
    case "default": return false
    default: return nil
    }
  }
}

extension XMLNode {
  /// Whether it is text other than white space.
  var isText: Bool {
    if case .text(let text) = self { !text.isBlank } else { false }
  }
}

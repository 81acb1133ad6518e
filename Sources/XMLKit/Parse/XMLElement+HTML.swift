import ArticleModel
internal import CLibXML2
import ConvertCore

extension XMLElement {
  /// Reads HTML with all its faults, tags that are crossed or never closed, and returns what its body
  /// holds in a `div` of XHTML.
  ///
  /// Elements that lie deeper than `depth` count as their content. Places are not known inside: all is
  /// at `position`.
  public static func parse(
    html: Text, depth: Int = 128, at position: Position = .start
  ) -> XMLElement {
    var tree = HTMLTree(position: position, limit: depth)
    wirecopy_xml_silence()
    var string = html.string
    let document = string.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        wirecopy_html_read(bytes.baseAddress, Int32(clamping: bytes.count))
      }
    }
    if let document {
      tree.take(document)
      xmlFreeDoc(document)
    }
    return tree.root
  }
}

/// What is made of libxml2's tree.
private struct HTMLTree {
  private static let namespace: Text = "http://www.w3.org/1999/xhtml"

  private let position: Position
  private let limit: Int
  // The elements that are open, the innermost one last, and what they contain so far.
  private var open: [ElementParts]
  private var contents: [[XMLNode]] = [[]]
  /// How many elements are open that lie too deep.
  private var beyond = 0

  init(position: Position, limit: Int) {
    self.position = position
    self.limit = limit
    open = [ElementParts(XMLName("div", namespace: Self.namespace), position: position)]
  }

  /// The element around all.
  var root: XMLElement {
    var root = open[0]
    root.content = XMLContent(contents[0])
    return XMLElement(root)
  }

  /// Takes the content of a document's body.
  mutating func take(_ document: htmlDocPtr) {
    guard let root = xmlDocGetRootElement(document) else { return }
    var top = root
    var child = root.pointee.children
    while let node = child {
      if node.pointee.type == XML_ELEMENT_NODE, name(node) == "body" { top = node }
      child = node.pointee.next
    }
    var next = top.pointee.children
    while let node = next { next = take(node, below: top) }
  }

  /// Takes a node and returns the one that comes after it in the document.
  private mutating func take(_ node: xmlNodePtr, below top: xmlNodePtr) -> xmlNodePtr? {
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      begin(node)
      if let child = node.pointee.children { return child }
      end()
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: append(.text(text(node.pointee.content)))
    case XML_COMMENT_NODE: append(.comment(text(node.pointee.content)))
    default: break
    }
    var node = node
    while node.pointee.next == nil, let parent = node.pointee.parent, parent != top {
      end()
      node = parent
    }
    return node.pointee.next
  }

  private mutating func begin(_ node: xmlNodePtr) {
    guard open.count < limit else {
      beyond += 1
      return
    }
    var element = ElementParts(
      XMLName(name(node), namespace: Self.namespace), position: position)
    var attribute = node.pointee.properties
    while let found = attribute {
      let name = text(found.pointee.name)
      if xmlValidateNCName(found.pointee.name, 0) == 0, element.attributes.value(name, nil) == nil {
        let value = found.pointee.children.map { text($0.pointee.content) } ?? ""
        element.attributes.append(XMLAttribute(XMLName(name), value))
      }
      attribute = found.pointee.next
    }
    open.append(element)
    contents.append([])
  }

  private mutating func end() {
    if beyond > 0 {
      beyond -= 1
    } else if open.count > 1, var element = open.popLast(), let nodes = contents.popLast() {
      element.content = XMLContent(nodes)
      append(.element(XMLElement(element)))
    }
  }

  private mutating func append(_ node: XMLNode) {
    contents[contents.count - 1].append(node)
  }

  /// The name, or that of an element which is nothing itself where XML does not allow it.
  private func name(_ node: xmlNodePtr) -> Text {
    xmlValidateNCName(node.pointee.name, 0) == 0 ? text(node.pointee.name) : "span"
  }

  /// The text, with U+FFFD for characters that XML does not allow.
  private func text(_ string: UnsafePointer<UInt8>?) -> Text {
    guard let string else { return "" }
    let text = String(cString: string)
    let isLegal = text.unicodeScalars.allSatisfy { XMLCharacter.isLegal($0.value) }
    guard !isLegal else { return Text(text) }
    var legal = ""
    for scalar in text.unicodeScalars {
      legal.unicodeScalars.append(XMLCharacter.isLegal(scalar.value) ? scalar : "\u{FFFD}")
    }
    return Text(legal)
  }
}

import ArticleModel
import XMLKit

extension MarkupReader {
  /// Reads content into a flow.
  mutating func read(_ nodes: [XMLNode], into flow: inout Flow) {
    var hasText: Bool?
    // Paragraph follows paragraph: their role is looked up once.
    var last: XMLName?
    var role = MarkupRole.unknown
    for node in nodes {
      switch node {
      case .text(let text): flow.text.append(text, keepsSpace: flow.keepsSpace)
      case .element(let element):
        let outer = flow.keepsSpace
        if let keepsSpace = element.keepsSpace { flow.keepsSpace = keepsSpace }
        let name = element.name
        if last?.isIdentical(to: name) != true {
          role = self.role(of: element)
          last = name
        }
        noteAttributes(of: element, as: role)
        if case .unknown = role {
          let isBesideText = hasText ?? nodes.contains { $0.isText }
          hasText = isBesideText
          readUnknown(element, isBesideText: isBesideText, into: &flow)
        } else {
          read(element, as: role, into: &flow)
        }
        flow.keepsSpace = outer
      case .comment, .instruction: break
      }
    }
  }

  private mutating func read(
    _ element: XMLElement, as role: MarkupRole, into flow: inout Flow
  ) {
    switch role {
    case .paragraph: readLine(element, as: .paragraph, into: &flow)
    case .heading(let level): readLine(element, as: .heading(level), into: &flow)
    case .subheading: readLine(element, as: .heading(element.headingLevel), into: &flow)
    case .preformatted: readPreformatted(element, into: &flow)
    case .plain: readPlain(element, into: &flow)
    case .style(let style): readInline(element, as: .style(style), into: &flow)
    case .emphasis: readInline(element, as: .style(element.emphasis), into: &flow)
    case .link: readLink(element, into: &flow)
    case .entity(let entity): readEntity(element, entity, into: &flow)
    case .fraction: readFraction(element, into: &flow)
    case .lineBreak: flow.text.breakLine()
    case .flattened:
      report(.markupFlattenedElement, element, "its text was kept")
      read(element.children, into: &flow)
    case .skipped: report(.markupSkippedElement, element, "it was passed over")
    case .head: readHead(element)
    case .silent: break
    case let role: readBlock(element, role, into: &flow)
    }
  }

  private mutating func readBlock(
    _ element: XMLElement, _ role: MarkupRole, into flow: inout Flow
  ) {
    switch role {
    case .list(let ordered) where !flow.isOneLine:
      flow.append(.list(ordered: ordered, items: items(of: element, inside: flow)))
    case .quote where !flow.isOneLine:
      flow.append(.quote(blocks(in: element.children, inside: flow)))
    case .table where !flow.isOneLine: readTable(element, into: &flow)
    case .figure: readFigure(element, into: &flow)
    case .image: readImage(element, into: &flow)
    case .embed: readEmbed(element, into: &flow)
    case .media: readMedia(element, into: &flow)
    case .rule:
      if flow.isOneLine { flow.endLine() } else { flow.append(.rule) }
    case .definitions:
      report(.markupFlattenedElement, element, "its terms became paragraphs")
      readContainer(element, into: &flow)
    default: readContainer(element, into: &flow)
    }
  }

  /// The blocks that content makes inside of a block of a flow.
  mutating func blocks(in nodes: [XMLNode], inside outer: Flow) -> [Block] {
    var flow = Flow(inside: outer)
    read(nodes, into: &flow)
    return flow.finish()
  }

  /// Reads an element that is nothing itself, but whose content stands on lines of its own.
  mutating func readContainer(_ element: XMLElement, into flow: inout Flow) {
    flow.endLine()
    read(element.children, into: &flow)
    flow.endLine()
  }

  private mutating func readLine(
    _ element: XMLElement, as line: Flow.Line, into flow: inout Flow
  ) {
    flow.endLine()
    // Nearly every paragraph is nothing but a text.
    if let text = element.onlyText, flow.takesWhole(line) { return flow.append(text, as: line) }
    let outer = flow.line
    let count = flow.blocks.count
    switch outer {
    case .bare, .paragraph: flow.line = line
    case .heading, .preformatted: break
    }
    read(element.children, into: &flow)
    flow.endLine(isKept: flow.keepsSpace && flow.blocks.count == count)
    flow.line = outer
  }

  private mutating func readPreformatted(_ element: XMLElement, into flow: inout Flow) {
    var element = element
    // HTML drops a line end right after the tag (HTML Standard section 13.1.2.5).
    if dialect == .xhtml, case .text(let text)? = element.children.first, text.utf8.first == 0x0A {
      element.children[0] = .text(Text(Substring(text.utf8.dropFirst())))
    }
    flow.keepsSpace = true
    readLine(element, as: .preformatted, into: &flow)
  }

  private mutating func readHead(_ element: XMLElement) {
    let says = element.children.contains { node in
      if case .element(let child) = node {
        return !child.text.isBlank || child["name"] != nil || child["href"] != nil
      }
      return false
    }
    if says { report(.markupSkippedElement, element, "it was passed over") }
  }

  private mutating func readUnknown(
    _ element: XMLElement, isBesideText: Bool, into flow: inout Flow
  ) {
    guard case .bare = flow.line, !isBesideText, !flow.isOneLine else {
      report(.markupUnknownElement, element, "its text was kept")
      read(element.children, into: &flow)
      return
    }
    // Where no text stands beside it, it is a block as its siblings are.
    if element.hasAttributes, !element.hasText {
      report(.markupUnknownElement, element, "it became an embed")
      flow.append(.embed(Embed(href: element["src"] ?? element["href"], html: element.xml())))
    } else {
      report(.markupUnknownElement, element, "its text was kept")
      readContainer(element, into: &flow)
    }
  }
}

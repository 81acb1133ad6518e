import ArticleModel
import XMLKit

extension MarkupWriter {
  /// Writes a block.
  func write(_ block: Block, to xml: inout XMLWriter) {
    switch block {
    case .paragraph(let content): writeText("p", content, to: &xml)
    case .heading(let level, let content):
      writeText("h\(min(max(level, 1), 6))", content, to: &xml)
    case .list(let ordered, let items): writeList(items, ordered: ordered, to: &xml)
    case .quote(let blocks):
      start("blockquote", to: &xml)
      write(blocks, to: &xml)
      end(&xml, isEmpty: blocks.isEmpty)
    case .preformatted(let content): writePreformatted(content, to: &xml)
    case .table(let table): writeTable(table, to: &xml)
    case .image(let image): writeImage(image, to: &xml)
    case .rule:
      start("hr", to: &xml)
      xml.end()
    case .embed(let embed): writeEmbed(embed, to: &xml)
    }
  }

  private func writeList(_ items: [[Block]], ordered: Bool, to xml: inout XMLWriter) {
    start(ordered ? "ol" : "ul", to: &xml)
    for item in items {
      start("li", mixed: item.plainParagraph != nil, to: &xml)
      writeHeld(item, to: &xml)
    }
    end(&xml, isEmpty: items.isEmpty)
  }

  /// Writes the content of an item or cell whose start tag is written, and its end.
  func writeHeld(_ blocks: [Block], to xml: inout XMLWriter) {
    if let content = blocks.plainParagraph {
      writeContent(content, to: &xml)
    } else {
      write(blocks, to: &xml)
    }
    end(&xml, isEmpty: blocks.isEmpty)
  }

  private func writePreformatted(_ content: Inlines, to xml: inout XMLWriter) {
    start("pre", mixed: true, to: &xml)
    // HTML drops the first line end (HTML Standard section 13.1.2.5).
    if case .text(let text)? = content.elements.first, text.utf8.first == 0x0A {
      xml.text("\n")
    }
    writeContent(content, to: &xml)
    end(&xml)
  }
}

extension [Block] {
  /// The text, where it is all there is and needs no element of its own in an item or cell.
  var plainParagraph: Inlines? {
    guard count == 1, case .paragraph(let content)? = first, content.standsCollapsing else {
      return nil
    }
    return content
  }
}

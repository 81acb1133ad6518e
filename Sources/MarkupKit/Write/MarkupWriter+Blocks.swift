import ArticleModel
import XMLKit

extension MarkupWriter {
  /// Writes blocks that the dialect holds.
  func writeBlocks(_ blocks: [Block], to xml: inout XMLWriter) {
    for block in blocks {
      switch dialect {
      case .xhtml: writeXHTML(block, to: &xml)
      case .nitf: writeNITF(block, to: &xml)
      }
    }
  }

  private func writeXHTML(_ block: Block, to xml: inout XMLWriter) {
    switch block {
    case .heading(let level, let content):
      writeText("h\(min(max(level, 1), 6))", content, to: &xml)
    case .quote(let blocks):
      start("blockquote", to: &xml)
      writeBlocks(blocks, to: &xml)
      end(&xml, isEmpty: blocks.isEmpty)
    case .image(let image): writeImage(image, to: &xml)
    case .embed(let embed): writeEmbed(embed, to: &xml)
    default: writeShared(block, to: &xml)
    }
  }

  private func writeNITF(_ block: Block, to xml: inout XMLWriter) {
    switch block {
    case .heading(let level, let content): writeNITFHeading(level, content, to: &xml)
    case .quote(let blocks): writeNITFQuote(blocks, to: &xml)
    case .image(let image): writeNITFImage(image, to: &xml)
    case .embed(let embed): writeNITFEmbed(embed, to: &xml)
    default: writeShared(block, to: &xml)
    }
  }

  /// Writes a block for which the dialects have the same elements.
  private func writeShared(_ block: Block, to xml: inout XMLWriter) {
    switch block {
    case .paragraph(let content): writeText("p", content, to: &xml)
    case .list(let ordered, let items): writeList(items, ordered: ordered, to: &xml)
    case .preformatted(let content): writePreformatted(content, to: &xml)
    case .table(let table): writeTable(table, to: &xml)
    case .rule:
      start("hr", to: &xml)
      xml.end()
    case .heading, .quote, .image, .embed: break
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
      writeBlocks(blocks, to: &xml)
    }
    end(&xml, isEmpty: blocks.isEmpty)
  }

  private func writePreformatted(_ content: Inlines, to xml: inout XMLWriter) {
    start("pre", mixed: true, to: &xml)
    // HTML drops the first line end (HTML Standard section 13.1.2.5).
    if dialect == .xhtml, case .text(let text)? = content.elements.first, text.utf8.first == 0x0A {
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

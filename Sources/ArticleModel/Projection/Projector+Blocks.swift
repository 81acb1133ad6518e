extension Projector {
  mutating func project(_ blocks: [Block]) -> [Block] {
    var projected: [Block] = []
    projected.reserveCapacity(blocks.count)
    for block in blocks { project(block, to: &projected) }
    return projected
  }

  private mutating func project(_ block: Block, to blocks: inout [Block]) {
    switch block {
    case .paragraph(let content):
      blocks.append(.paragraph(project(content)))
    case .heading(let level, let content):
      let content = project(content)
      if holds(.bodyHeadings) {
        blocks.append(.heading(level: level, content))
      } else {
        lose(.bodyHeadings, "headings became paragraphs")
        blocks.append(.paragraph(content))
      }
    case .list(let ordered, let items):
      let items = items.map { project($0) }
      if holds(.bodyLists) {
        blocks.append(.list(ordered: ordered, items: items))
      } else {
        lose(.bodyLists, "list items became paragraphs")
        blocks += items.joined()
      }
    case .quote(let content):
      let content = project(content)
      if holds(.bodyQuotes) {
        blocks.append(.quote(content))
      } else {
        lose(.bodyQuotes, "quotations became paragraphs")
        blocks += content
      }
    case .preformatted(let content):
      project(preformatted: project(content), to: &blocks)
    case .table(let table):
      project(table, to: &blocks)
    case .image(let image):
      project(image, to: &blocks)
    case .rule:
      if holds(.bodyRules) { blocks.append(.rule) } else { lose(.bodyRules, "rules left out") }
    case .embed(let embed):
      project(embed, to: &blocks)
    }
  }

  private mutating func project(preformatted content: Inlines, to blocks: inout [Block]) {
    if holds(.bodyPreformatted) {
      blocks.append(.preformatted(content))
      return
    }
    lose(.bodyPreformatted, "preformatted lines became paragraphs")
    blocks += content.lines.map(Block.paragraph)
  }

  private mutating func project(_ image: Image, to blocks: inout [Block]) {
    var image = image
    image.caption = project(image.caption)
    if holds(.bodyImages) {
      blocks.append(.image(image))
      return
    }
    lose(.bodyImages, "images became their captions")
    if !image.caption.plainText.isEmpty { blocks.append(.paragraph(image.caption)) }
  }

  private mutating func project(_ embed: Embed, to blocks: inout [Block]) {
    if holds(.bodyEmbeds) {
      blocks.append(.embed(embed))
      return
    }
    lose(.bodyEmbeds, "embeds became their addresses")
    guard let href = embed.href else { return }
    blocks.append(.paragraph(Inlines(href)))
  }

  private mutating func project(_ table: Table, to blocks: inout [Block]) {
    var table = table
    table.caption = project(table.caption)
    table.rows = table.rows.map { row in row.map { project($0) } }
    if holds(.bodyTables) {
      blocks.append(.table(table))
      return
    }
    lose(.bodyTables, "table rows became paragraphs")
    if !table.caption.plainText.isEmpty { blocks.append(.paragraph(table.caption)) }
    blocks += table.rowParagraphs
  }

  private mutating func project(_ cell: TableCell) -> TableCell {
    var cell = cell
    cell.blocks = project(cell.blocks)
    if !holds(.bodyTablesSpans), holds(.bodyTables), cell.colspan != 1 || cell.rowspan != 1 {
      lose(.bodyTablesSpans, "cells over several columns or rows became single ones")
      cell.colspan = 1
      cell.rowspan = 1
    }
    return cell
  }
}

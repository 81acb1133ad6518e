extension FeatureCollector {
  mutating func collect(_ blocks: [Block]) {
    for block in blocks { collect(block) }
  }

  private mutating func collect(_ block: Block) {
    switch block {
    case .paragraph(let content):
      collect(content)
    case .heading(_, let content):
      features.insert(.bodyHeadings)
      collect(content)
    case .list(_, let items):
      features.insert(.bodyLists)
      for item in items { collect(item) }
    case .quote(let blocks):
      features.insert(.bodyQuotes)
      collect(blocks)
    case .preformatted(let content):
      features.insert(.bodyPreformatted)
      collect(content)
    case .table(let table):
      features.insert(.bodyTables)
      collect(table)
    case .image(let image):
      features.insert(.bodyImages)
      collect(image.caption)
    case .rule:
      features.insert(.bodyRules)
    case .embed:
      features.insert(.bodyEmbeds)
    }
  }

  private mutating func collect(_ table: Table) {
    collect(table.caption)
    for cell in table.rows.joined() {
      features.insert(.bodyTablesSpans, when: cell.colspan != 1 || cell.rowspan != 1)
      collect(cell.blocks)
    }
  }

  /// Gathers the inlines' features, and `markup` where they are more than text.
  mutating func collect(_ inlines: Inlines, markup: Feature) {
    if inlines.plain == nil {
      features.insert(markup)
      collect(inlines)
    }
  }

  mutating func collect(_ inlines: Inlines) {
    if inlines.plain != nil { return }
    for inline in inlines.elements { collect(inline) }
  }

  private mutating func collect(_ inline: Inline) {
    switch inline {
    case .text:
      break
    case .styled(_, let content):
      features.insert(.inlineEmphasis)
      collect(content)
    case .link(let link):
      features.insert(.inlineLinks)
      collect(link.content)
    case .lineBreak:
      features.insert(.inlineBreaks)
    case .entity(let entity):
      features.insert(.inlineEntities)
      if let concept = entity.concept { collect(concept) }
      collect(entity.content)
    }
  }
}

import ArticleModel
import XMLKit

extension XMLWriter {
  /// Writes blocks, each as an element named by its type.
  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let content): element("paragraph", content)
    case .heading(let level, let content):
      start("heading", mixed: true)
      attribute("level", level)
      write(content)
      end()
    case .list(let ordered, let items):
      start("list")
      if ordered { attribute("ordered", "true") }
      for item in items { element("item", item) }
      end()
    case .quote(let blocks): element("quote", blocks)
    case .preformatted(let content): element("preformatted", content)
    case .table(let table): write(table)
    case .image(let image):
      start("image")
      attribute("media", image.media)
      attribute("href", image.href)
      if !image.caption.isEmpty { element("caption", image.caption) }
      end()
    case .rule: empty("rule")
    case .embed(let embed):
      start("embed")
      attribute("href", embed.href)
      attribute("provider", embed.provider)
      if let html = embed.html { element("html", html) }
      end()
    }
  }

  private mutating func element(_ name: String, _ blocks: [Block]) {
    start(name)
    write(blocks)
    end()
  }

  private mutating func write(_ table: Table) {
    start("table")
    if !table.caption.isEmpty { element("caption", table.caption) }
    for row in table.rows {
      start("row")
      for cell in row {
        start("cell")
        if cell.header { attribute("header", "true") }
        if cell.colspan != 1 { attribute("colspan", cell.colspan) }
        if cell.rowspan != 1 { attribute("rowspan", cell.rowspan) }
        write(cell.blocks)
        end()
      }
      end()
    }
    end()
  }

  /// Writes inline content in an element of its own; white space in it counts.
  mutating func element(_ name: String, _ content: Inlines) {
    start(name, mixed: true)
    write(content)
    end()
  }

  private mutating func write(_ content: Inlines) {
    for inline in content.elements { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): self.text(text)
    case .styled(let style, let content): element(style.rawValue, content)
    case .link(let link):
      start("link")
      attribute("href", link.href)
      attribute("title", link.title)
      write(link.content)
      end()
    case .lineBreak: empty("break")
    case .entity(let entity):
      start("entity")
      attribute("kind", entity.kind)
      if let concept = entity.concept { element("concept", concept) }
      write(entity.content)
      end()
    }
  }
}

import ArticleModel
import JSONKit

extension JSONWriter {
  /// Writes a block; a leaf on one line.
  mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let content): leaf("paragraph", content)
    case .heading(let level, let content): leaf("heading", content, level: level)
    case .preformatted(let content): leaf("preformatted", content)
    case .list(let ordered, let items):
      begin("list", inline: false)
      if ordered { member("ordered", true) }
      key("items")
      array(items) { json, item in json.array(item) { $0.write($1) } }
    case .quote(let blocks):
      begin("quote", inline: false)
      key("blocks")
      array(blocks) { $0.write($1) }
    case .table(let table):
      begin("table", inline: false)
      member("caption", table.caption)
      key("rows")
      array(table.rows) { json, row in json.array(row) { $0.write($1) } }
    case .image(let image):
      begin("image")
      member("media", image.media)
      member("href", image.href)
      member("caption", image.caption)
    case .rule:
      begin("rule")
    case .embed(let embed):
      begin("embed")
      member("href", embed.href)
      member("html", embed.html)
      member("provider", embed.provider)
    }
    endObject()
  }

  private mutating func begin(_ type: StaticString, inline: Bool = true) {
    beginObject(inline: inline)
    key("type")
    word(type)
  }

  private mutating func leaf(_ type: StaticString, _ content: Inlines, level: Int? = nil) {
    begin(type)
    member("level", level)
    if let plain = content.plain { member("text", plain) } else { inside(content) }
  }

  private mutating func write(_ cell: TableCell) {
    beginObject(inline: true)
    if cell.header { member("header", true) }
    if cell.colspan != 1 { member("colspan", cell.colspan) }
    if cell.rowspan != 1 { member("rowspan", cell.rowspan) }
    key("blocks")
    array(cell.blocks) { $0.write($1) }
    endObject()
  }

  /// Writes a member, where there is content.
  mutating func member(_ name: StaticString, _ content: Inlines) {
    if content.isEmpty { return }
    key(name)
    write(content)
  }

  /// Writes a string where the content is plain, else an array of inlines.
  mutating func write(_ content: Inlines) {
    if let plain = content.plain {
      string(plain)
      return
    }
    array(of: content)
  }

  /// Writes the content of an inline, which is an array even where it is plain.
  private mutating func inside(_ content: Inlines) {
    key("content")
    array(of: content)
  }

  private mutating func array(of content: Inlines) {
    beginArray(inline: true)
    for inline in content.elements { write(inline) }
    endArray()
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text):
      string(text)
      return
    case .styled(let style, let content):
      beginObject(inline: true)
      key("type")
      string(Text(style.rawValue))
      inside(content)
    case .link(let link):
      begin("link")
      member("href", link.href)
      member("title", link.title)
      inside(link.content)
    case .lineBreak:
      begin("break")
    case .entity(let entity):
      begin("entity")
      member("kind", entity.kind)
      if let concept = entity.concept {
        key("concept")
        write(concept)
      }
      inside(entity.content)
    }
    endObject()
  }
}

import ArticleModel
import ConvertCore
import JSONKit

extension ArticleDecoder {
  mutating func blocks() throws(ConversionError) -> [Block] {
    var blocks: [Block] = []
    try forEachElement { (decoder) throws(ConversionError) in
      if let block = try decoder.block() { blocks.append(block) }
    }
    return blocks
  }

  private mutating func block() throws(ConversionError) -> Block? {
    let start = json.offset
    var parts = BlockParts()
    try readObject { (decoder, name) throws(ConversionError) in
      if name == "type" {
        parts.type = try decoder.json.readWord()
        return true
      }
      guard parts.type.map({ BlockParts.uses($0, name) }) ?? true else { return false }
      let valueStart = decoder.json.offset
      switch name {
      case "text" where parts.content == nil:
        parts.content = Inlines(try decoder.json.readString())
      case "content" where parts.content == nil, "caption" where parts.content == nil:
        parts.content = try decoder.inlines()
      case "level": parts.level = try decoder.integer(in: 1...6)
      case "ordered": parts.ordered = try decoder.json.readBool()
      case "items":
        parts.items = try decoder.list { (decoder) throws(ConversionError) in
          try decoder.blocks()
        }
      case "blocks": parts.blocks = try decoder.blocks()
      case "rows": parts.rows = try decoder.rows()
      case "media": parts.image.media = try decoder.json.readString()
      case "href": parts.image.href = try decoder.json.readString()
      case "html": parts.embed.html = try decoder.json.readString()
      case "provider": parts.embed.provider = try decoder.json.readString()
      default: return false
      }
      if parts.type == nil { parts.early.append((name, valueStart..<decoder.json.offset)) }
      return true
    }
    let type = parts.type ?? ""
    keepUnused(parts.early) { BlockParts.uses(type, $0) }
    if let block = parts.block { return block }
    context.warn(
      .jsonUnknownType,
      "expected a block, found the type \(type.shown); its text became a paragraph",
      at: json.position(at: start))
    var text = parts.content ?? Inlines()
    let inner = parts.inner.plainText
    if !inner.isEmpty {
      if !text.isEmpty { text.append(.text(" ")) }
      text.append(.text(inner))
    }
    return text.isEmpty ? nil : .paragraph(text)
  }

  private mutating func rows() throws(ConversionError) -> [[TableCell]] {
    try list { (decoder) throws(ConversionError) in
      try decoder.list { (decoder) throws(ConversionError) in try decoder.cell() }
    }
  }

  private mutating func cell() throws(ConversionError) -> TableCell {
    var cell = TableCell([])
    try readObject { (decoder, name) throws(ConversionError) in
      switch name {
      case "header": cell.header = try decoder.json.readBool()
      case "colspan": cell.colspan = try decoder.integer(in: 1...Int.max) ?? 1
      case "rowspan": cell.rowspan = try decoder.integer(in: 1...Int.max) ?? 1
      case "blocks": cell.blocks = try decoder.blocks()
      default: return false
      }
      return true
    }
    return cell
  }
}

/// The members of a block, which may come before its type.
private struct BlockParts {
  var type: Text?
  var content: Inlines?
  var level: Int?
  var ordered = false
  var items: [[Block]] = []
  var blocks: [Block] = []
  var rows: [[TableCell]] = []
  var image = Image()
  var embed = Embed()
  /// The members that came before the type.
  var early: [(name: Text, value: Range<Int>)] = []

  /// Whether a block of this type has this member; of an unknown type, what has text in it.
  static func uses(_ type: Text, _ name: Text) -> Bool {
    switch type {
    case "paragraph", "preformatted": isContent(name)
    case "heading": isContent(name) || name == "level"
    case "list": name == "ordered" || name == "items"
    case "quote": name == "blocks"
    case "table": isContent(name) || name == "rows"
    case "image": isContent(name) || name == "media" || name == "href"
    case "rule": false
    case "embed": name == "href" || name == "html" || name == "provider"
    default: isContent(name) || name == "blocks" || name == "items" || name == "rows"
    }
  }

  private static func isContent(_ name: Text) -> Bool {
    name == "text" || name == "content" || name == "caption"
  }

  /// The block, or nothing where the type is unknown.
  var block: Block? {
    let content = content ?? Inlines()
    return switch type ?? "" {
    case "paragraph": .paragraph(content)
    case "heading": .heading(level: level ?? 1, content)
    case "list": .list(ordered: ordered, items: items)
    case "quote": .quote(blocks)
    case "preformatted": .preformatted(content)
    case "table": .table(Table(caption: content, rows: rows))
    case "image": .image(Image(media: image.media, href: image.href, caption: content))
    case "rule": .rule
    case "embed": .embed(Embed(href: image.href, html: embed.html, provider: embed.provider))
    default: nil
    }
  }

  /// The blocks inside, of whatever kind of block it is.
  var inner: [Block] {
    blocks + items.joined() + rows.joined().flatMap(\.blocks)
  }
}

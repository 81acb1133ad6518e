import ArticleModel
import ConvertCore
import XMLKit

extension ArticleDecoder {
  /// Reads blocks to the end of the element that they stand in.
  mutating func blocks() throws(ConversionError) -> [Block] {
    var blocks: [Block] = []
    while let tag = try nextChild() {
      if let block = try block(tag) { blocks.append(block) }
    }
    return blocks
  }

  private mutating func block(_ tag: XMLTag) throws(ConversionError) -> Block? {
    keepAttributes(of: tag, but: Known.block[tag.name.local] ?? [])
    switch tag.name.local {
    case "paragraph": return .paragraph(try inlines())
    case "heading":
      let level = integer(tag["level"], in: 1...6, "level", of: tag) ?? 1
      return .heading(level: level, try inlines())
    case "list": return .list(ordered: flag(tag["ordered"]) ?? false, items: try items())
    case "quote": return .quote(try blocks())
    case "preformatted": return .preformatted(try inlines())
    case "table": return .table(try table())
    case "image":
      let caption = try caption()
      return .image(Image(media: tag["media"], href: tag["href"], caption: caption))
    case "rule":
      try readNothing()
      return .rule
    case "embed": return .embed(try embed(tag))
    default:
      warnUnknown(tag, expected: "a block")
      let text = try inlines()
      return text.isEmpty ? nil : .paragraph(text)
    }
  }

  private mutating func items() throws(ConversionError) -> [[Block]] {
    try list(of: "item") { (decoder, tag) throws(ConversionError) in
      decoder.keepAttributes(of: tag)
      return try decoder.blocks()
    }
  }

  private mutating func table() throws(ConversionError) -> Table {
    var table = Table(rows: [])
    while let child = try nextChild() {
      switch child.name.local {
      case "caption" where table.caption.isEmpty:
        keepAttributes(of: child)
        table.caption = try inlines()
      case "row":
        keepAttributes(of: child)
        table.rows.append(
          try list(of: "cell") { (decoder, tag) throws(ConversionError) in try decoder.cell(tag) })
      default: try keepUnknown(child)
      }
    }
    return table
  }

  private mutating func cell(_ tag: XMLTag) throws(ConversionError) -> TableCell {
    keepAttributes(of: tag, but: Known.cell)
    let columns = integer(tag["colspan"], in: 1...Int.max, "colspan", of: tag) ?? 1
    let rows = integer(tag["rowspan"], in: 1...Int.max, "rowspan", of: tag) ?? 1
    return TableCell(
      try blocks(), header: flag(tag["header"]) ?? false, colspan: columns, rowspan: rows)
  }

  private mutating func caption() throws(ConversionError) -> Inlines {
    var caption = Inlines()
    while let child = try nextChild() {
      if child.name.local == "caption", caption.isEmpty {
        keepAttributes(of: child)
        caption = try inlines()
      } else {
        try keepUnknown(child)
      }
    }
    return caption
  }

  private mutating func embed(_ tag: XMLTag) throws(ConversionError) -> Embed {
    var embed = Embed(href: tag["href"], provider: tag["provider"])
    while let child = try nextChild() {
      if child.name.local == "html", embed.html == nil {
        keepAttributes(of: child)
        embed.html = try text()
      } else {
        try keepUnknown(child)
      }
    }
    return embed
  }

  /// Reads inline content to the end of the element that it stands in; white space counts.
  mutating func inlines() throws(ConversionError) -> Inlines {
    var inlines = Inlines()
    reading: while let event = try xml.next() {
      switch event {
      case .text(let text): inlines.append(.text(text))
      case .start(let tag): try read(tag, to: &inlines)
      case .end: break reading
      case .comment, .instruction: break
      }
    }
    return inlines
  }

  /// Reads an entity: the concept that it names, which comes first, and its text.
  private mutating func entity(_ tag: XMLTag) throws(ConversionError) -> Entity {
    var entity = Entity(kind: tag["kind"], Inlines())
    reading: while let event = try xml.next() {
      switch event {
      case .text(let text): entity.content.append(.text(text))
      case .start(let child) where child.name.local == "concept" && entity.concept == nil:
        entity.concept = try concept(child)
      case .start(let child): try read(child, to: &entity.content)
      case .end: break reading
      case .comment, .instruction: break
      }
    }
    return entity
  }

  private mutating func read(_ tag: XMLTag, to inlines: inout Inlines) throws(ConversionError) {
    try checkSize(at: tag)
    keepAttributes(of: tag, but: Known.inline[tag.name.local] ?? [])
    switch tag.name.local {
    case "link":
      inlines.append(
        .link(Hyperlink(href: tag["href"], title: tag["title"], try self.inlines())))
    case "break":
      try readNothing()
      inlines.append(.lineBreak)
    case "entity":
      inlines.append(.entity(try entity(tag)))
    default:
      if let style = InlineStyle(rawValue: tag.name.local.string) {
        inlines.append(.styled(style, try self.inlines()))
      } else {
        warnUnknown(tag, expected: "text")
        inlines.append(try self.inlines())
      }
    }
  }

  func warnUnknown(_ tag: XMLTag, expected: String) {
    context.warn(
      .xmlUnknownElement,
      "expected \(expected), found <\(tag.name.qualified)>; its text was kept", at: tag.position)
  }
}

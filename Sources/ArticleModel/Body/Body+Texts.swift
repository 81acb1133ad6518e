extension [Block] {
  /// The blocks with every text in them changed.
  func mapTexts(_ transform: (Text) -> Text) -> [Block] {
    map { $0.mapTexts(transform) }
  }
}

extension Block {
  fileprivate func mapTexts(_ transform: (Text) -> Text) -> Block {
    switch self {
    case .paragraph(let content): return .paragraph(content.mapTexts(transform))
    case .heading(let level, let content):
      return .heading(level: level, content.mapTexts(transform))
    case .list(let ordered, let items):
      return .list(ordered: ordered, items: items.map { $0.mapTexts(transform) })
    case .quote(let blocks): return .quote(blocks.mapTexts(transform))
    case .preformatted(let content): return .preformatted(content.mapTexts(transform))
    case .table(var table):
      table.caption = table.caption.mapTexts(transform)
      table.rows = table.rows.map { row in
        row.map { cell in
          var cell = cell
          cell.blocks = cell.blocks.mapTexts(transform)
          return cell
        }
      }
      return .table(table)
    case .image(let image):
      return .image(
        Image(
          media: image.media.map(transform), href: image.href.map(transform),
          caption: image.caption.mapTexts(transform)))
    case .rule: return .rule
    case .embed(let embed):
      return .embed(
        Embed(
          href: embed.href.map(transform), html: embed.html.map(transform),
          provider: embed.provider.map(transform)))
    }
  }
}

extension Inlines {
  /// The content with every text in it changed.
  func mapTexts(_ transform: (Text) -> Text) -> Inlines {
    Inlines(elements.map { $0.mapTexts(transform) })
  }
}

extension Inline {
  fileprivate func mapTexts(_ transform: (Text) -> Text) -> Inline {
    switch self {
    case .text(let text): .text(transform(text))
    case .styled(let style, let content): .styled(style, content.mapTexts(transform))
    case .link(let link):
      .link(
        Hyperlink(
          href: link.href.map(transform), title: link.title.map(transform),
          link.content.mapTexts(transform)))
    case .lineBreak: .lineBreak
    case .entity(let entity):
      .entity(
        Entity(
          kind: entity.kind.map(transform), concept: entity.concept.map { $0.mapTexts(transform) },
          entity.content.mapTexts(transform)))
    }
  }
}

extension Inlines {
  /// One line where there is nothing but text, else a line for each inline.
  public func outline(_ name: String) -> Outline {
    if let plain { return Outline("\(name) \(Outline.quoted(plain))") }
    return Outline(name, elements.map(\.outline))
  }
}

extension Inline {
  fileprivate var outline: Outline {
    switch self {
    case .text(let text):
      return Outline("text \(Outline.quoted(text))")
    case .styled(let style, let content):
      return content.outline(style.rawValue)
    case .link(let link):
      let parts = Outline.parts(["href": link.href, "title": link.title])
      return Outline(Outline.line("link", parts), link.content.elements.map(\.outline))
    case .lineBreak:
      return Outline("break")
    case .entity(let entity):
      return Outline(
        Outline.line("entity", Outline.parts(["kind": entity.kind])),
        (entity.concept.map { [$0.outline] } ?? []) + entity.content.elements.map(\.outline))
    }
  }
}

extension Block {
  /// A line for the block and, below it, what it holds.
  public var outline: Outline {
    switch self {
    case .paragraph(let content):
      return content.outline("paragraph")
    case .heading(let level, let content):
      return content.outline("heading level \(level)")
    case .list(let ordered, let items):
      return Outline(
        ordered ? "ordered list" : "list",
        items.map { Outline("item", $0.map(\.outline)) })
    case .quote(let blocks):
      return Outline("quote", blocks.map(\.outline))
    case .preformatted(let content):
      return content.outline("preformatted")
    case .table(let table):
      return table.outline
    case .image(let image):
      let parts = Outline.parts(["media": image.media, "href": image.href])
      return Outline(
        Outline.line("image", parts),
        image.caption.isEmpty ? [] : [image.caption.outline("caption")])
    case .rule:
      return Outline("rule")
    case .embed(let embed):
      let parts = Outline.parts([
        "href": embed.href, "html": embed.html, "provider": embed.provider,
      ])
      return Outline(Outline.line("embed", parts))
    }
  }
}

extension Table {
  fileprivate var outline: Outline {
    Outline(
      "table",
      (caption.isEmpty ? [] : [caption.outline("caption")])
        + rows.map { Outline("row", $0.map(\.outline)) })
  }
}

extension TableCell {
  fileprivate var outline: Outline {
    var label = header ? "header cell" : "cell"
    if colspan != 1 { label += " colspan \(colspan)" }
    if rowspan != 1 { label += " rowspan \(rowspan)" }
    return Outline(label, blocks.map(\.outline))
  }
}

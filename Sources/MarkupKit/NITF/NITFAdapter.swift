import ArticleModel

/// Finds the nearest blocks that NITF's body markup holds.
struct NITFAdapter {
  /// What that cost.
  private(set) var losses: [Loss] = []

  /// The nearest blocks.
  mutating func adapt(_ blocks: [Block]) -> [Block] {
    blocks.compactMap { adapt($0) }
  }

  private mutating func adapt(_ block: Block) -> Block? {
    switch block {
    case .paragraph(let content): return .paragraph(adapt(content))
    case .heading(let level, let content):
      return .heading(level: min(max(level, 1), 6), adapt(content))
    case .list(let ordered, let items):
      guard !items.isEmpty else {
        lose(.bodyLists, "lists without items left out")
        return nil
      }
      return .list(ordered: ordered, items: items.map { adapt($0) })
    case .quote(let blocks): return .quote(adapt(blocks))
    case .preformatted(let content):
      if content.plain == nil { lose(.bodyPreformatted, "markup in preformatted text left out") }
      return .preformatted(Inlines(content.text(lineBreak: "\n")))
    case .table(let table): return .table(adapt(table))
    case .image(var image):
      image.caption = adapt(image.caption)
      return .image(image)
    case .rule, .embed: return block
    }
  }

  private mutating func adapt(_ table: Table) -> Table {
    var table = table
    table.caption = adapt(table.caption)
    for row in table.rows.indices {
      for cell in table.rows[row].indices {
        table.rows[row][cell].blocks = adapt(table.rows[row][cell].blocks)
      }
    }
    let empty = table.rows.count { $0.isEmpty }
    if empty > 0 {
      lose(.bodyTables, "rows without cells left out", empty)
      table.rows.removeAll { $0.isEmpty }
    }
    return table
  }

  /// The nearest inlines.
  mutating func adapt(_ inlines: Inlines) -> Inlines {
    if inlines.plain != nil { return inlines }
    var adapted = Inlines()
    for inline in inlines.elements {
      switch inline {
      case .text, .lineBreak: adapted.append(inline)
      case .styled(let style, let content): adapted.append(.styled(style, adapt(content)))
      case .link(var link):
        link.content = adapt(link.content)
        if link.href == nil {
          lose(.inlineLinks, "links that lead nowhere became their text")
          adapted.append(link.content)
        } else {
          adapted.append(.link(link))
        }
      case .entity(let entity):
        if let entity = adapt(entity) { adapted.append(.entity(entity)) }
      }
    }
    return adapted
  }

  private mutating func adapt(_ entity: Entity) -> Entity? {
    let text = entity.content.text(lineBreak: " ")
    guard !text.isEmpty else {
      lose(.inlineEntities, "entities without text left out")
      return nil
    }
    if entity.content.plain == nil {
      lose(.inlineEntities, "markup in entities left out")
    }
    var adapted = Entity(kind: entity.kind, Inlines(text))
    if let concept = entity.concept {
      var kept = Concept()
      kept.scheme = concept.scheme
      kept.code = concept.code
      kept.uri = concept.uri
      if kept != concept { lose(.inlineEntities, "of entities only kind, code and URI kept") }
      adapted.concept = kept.isAnonymous ? nil : kept
    }
    return adapted
  }

  private mutating func lose(_ feature: Feature, _ message: String, _ count: Int = 1) {
    losses.add(Loss(feature, message, count: count))
  }
}

extension Inlines {
  /// The text without its markup.
  fileprivate func text(lineBreak: Text) -> Text {
    if let plain { return plain }
    return elements.reduce("") { text, inline in
      switch inline {
      case .text(let more): text + more
      case .styled(_, let content): text + content.text(lineBreak: lineBreak)
      case .link(let link): text + link.content.text(lineBreak: lineBreak)
      case .lineBreak: text + lineBreak
      case .entity(let entity): text + entity.content.text(lineBreak: lineBreak)
      }
    }
  }
}

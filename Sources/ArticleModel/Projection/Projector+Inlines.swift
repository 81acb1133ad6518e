extension Projector {
  /// Projects a newsline, which keeps no markup at all where the target lacks `markup`.
  mutating func project(_ inlines: Inlines, markup: Feature) -> Inlines {
    if holds(markup) || inlines.plain != nil { return project(inlines) }
    lose(markup, "markup of newslines left out")
    return Inlines(inlines.plainText)
  }

  mutating func project(_ inlines: Inlines) -> Inlines {
    if inlines.plain != nil { return inlines }
    var projected = Inlines()
    for inline in inlines.elements { project(inline, to: &projected) }
    return projected
  }

  private mutating func project(_ inline: Inline, to inlines: inout Inlines) {
    switch inline {
    case .text:
      inlines.append(inline)
    case .styled(let style, let content):
      let content = project(content)
      if holds(.inlineEmphasis) {
        inlines.append(.styled(style, content))
      } else {
        lose(.inlineEmphasis, "styled text became plain")
        inlines.append(content)
      }
    case .link(var link):
      link.content = project(link.content)
      if holds(.inlineLinks) {
        inlines.append(.link(link))
      } else {
        lose(.inlineLinks, "links in the text became their text")
        inlines.append(link.content)
      }
    case .lineBreak:
      if holds(.inlineBreaks) {
        inlines.append(.lineBreak)
      } else {
        lose(.inlineBreaks, "line breaks became spaces")
        inlines.append(.text(" "))
      }
    case .entity(var entity):
      entity.content = project(entity.content)
      if holds(.inlineEntities) {
        entity.concept = entity.concept.flatMap { project($0) }
        inlines.append(.entity(entity))
      } else {
        lose(.inlineEntities, "entities in the text became their text")
        inlines.append(entity.content)
      }
    }
  }
}

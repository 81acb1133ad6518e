import ArticleModel

extension ArticleGenerator {
  /// A headline or the like, with markup where `markup` allows it.
  mutating func newsline(markup: Feature) -> Inlines {
    uses(markup, 40) ? inlines(depth: 1) : Inlines(proseText(1...7))
  }

  /// Text with markup at times: never at an edge without text, and not empty, where ordinary.
  mutating func inlines(depth: Int = 0) -> Inlines {
    if !isOrdinary, random.chance(6) { return Inlines() }
    if random.chance(depth == 0 ? 55 : 30) { return Inlines(proseText(2...10)) }
    var inlines = Inlines(random.chance(70) ? proseText(1...4) : "")
    for _ in 0..<random.number(1...3) {
      if inlines.plain != "" { inlines.append(.text(random.chance(70) ? " " : "\u{2014}")) }
      if let inline = markedInline(depth: depth) {
        inlines.append(inline)
        if random.chance(70) { inlines.append(.text(Text(" ") + text(1...3))) }
      } else {
        inlines.append(.text(ordinaryText(1...3)))
      }
    }
    return breaking(inlines)
  }

  /// The same with a line break and another line, at times.
  private mutating func breaking(_ inlines: Inlines) -> Inlines {
    guard uses(.inlineBreaks, 25) else { return inlines }
    var inlines = inlines
    inlines.append(.lineBreak)
    if !isOrdinary, random.chance(30) { return inlines }
    inlines.append(.text(ordinaryText(1...4)))
    return inlines
  }

  private mutating func markedInline(depth: Int) -> Inline? {
    switch random.number(0...2) {
    case 0 where features.contains(.inlineEmphasis):
      return .styled(random.pick(InlineStyle.allCases), content(depth: depth))
    case 1 where features.contains(.inlineLinks):
      let title = random.chance(30) ? text(1...3) : nil
      return .link(Hyperlink(href: address(), title: title, content(depth: 9)))
    case 2 where features.contains(.inlineEntities):
      let kind: Text = random.pick(["person", "organisation", "place", "event"])
      let concept = random.chance(50) ? concept() : nil
      return .entity(Entity(kind: kind, concept: concept, content(depth: 9)))
    default:
      return nil
    }
  }

  /// What stands inside of markup; from depth 2 on only text.
  private mutating func content(depth: Int) -> Inlines {
    if !isOrdinary, random.chance(10) { return Inlines() }
    if depth < 2, random.chance(20), let inline = markedInline(depth: depth + 1) {
      return [.text(Text(ordinaryText(1...2).string + " ")), inline]
    }
    return Inlines(text(1...3))
  }

  /// The address of a page or file.
  mutating func address() -> Text {
    random.pick([
      "https://example.com/news/1", "http://example.org/a?b=1&c=2#d", "https://example.net/a%20b",
      "https://example.com/tin-t%E1%BB%A9c", "mailto:desk@example.com", "urn:example:item:20231221",
    ])
  }
}

import ArticleModel

extension ArticleGenerator {
  /// One to six blocks; images refer to `media` at times.
  mutating func body(media: [Medium] = []) -> [Block] {
    var blocks: [Block] = []
    for _ in 0..<random.number(1...6) { blocks.append(block(depth: 0, media: media)) }
    return blocks
  }

  /// One or two blocks inside of another.
  mutating func innerBlocks(depth: Int) -> [Block] {
    if !isOrdinary, random.chance(10) { return [] }
    var blocks = [Block.paragraph(inlines())]
    if random.chance(30) { blocks.append(block(depth: depth + 1, media: [])) }
    return blocks
  }

  private var greatestDepth: Int { isOrdinary ? 2 : 5 }

  private mutating func block(depth: Int, media: [Medium]) -> Block {
    let mayNest = depth < greatestDepth
    if random.chance(35) { return .paragraph(inlines()) }
    switch random.number(0...8) {
    case 0 where features.contains(.bodyHeadings):
      return .heading(level: random.pick([2, 2, 3, random.number(1...6)]), inlines(depth: 1))
    case 1 where mayNest && features.contains(.bodyLists):
      return list(depth: depth)
    case 2 where mayNest && features.contains(.bodyQuotes):
      return .quote(innerBlocks(depth: depth))
    case 3 where features.contains(.bodyPreformatted):
      return .preformatted(preformatted())
    case 4 where mayNest && features.contains(.bodyTables):
      return .table(table(depth: depth))
    case 5 where features.contains(.bodyImages):
      return .image(image(media))
    case 6 where features.contains(.bodyRules):
      return .rule
    case 7 where features.contains(.bodyEmbeds):
      return .embed(embed())
    default:
      return .paragraph(inlines())
    }
  }

  private mutating func list(depth: Int) -> Block {
    var items: [[Block]] = []
    for _ in 0..<random.number(isOrdinary ? 1...3 : 0...3) {
      items.append(innerBlocks(depth: depth))
    }
    return .list(ordered: random.chance(40), items: items)
  }

  /// One to three lines, of which all but the first may be indented; with markup at times.
  private mutating func preformatted() -> Inlines {
    var content = random.chance(20) ? inlines(depth: 1) : Inlines(text(1...4))
    for _ in 0..<random.number(0...2) {
      content.append(.text(Text(random.pick(["\n", "\n  ", "\n    "])) + ordinaryText(1...4)))
    }
    return content
  }

  private mutating func image(_ media: [Medium]) -> Image {
    var image = Image()
    if let id = media.compactMap(\.id).first, random.chance(50) {
      image.media = id
    } else {
      image.href = "https://example.com/pictures/\(random.number(1...99)).jpg"
    }
    if random.chance(60) { image.caption = inlines(depth: 1) }
    return image
  }

  private mutating func embed() -> Embed {
    var embed = Embed()
    if random.chance(80) { embed.href = address() }
    if embed.href == nil || random.chance(40) {
      embed.html = random.pick([
        "<blockquote class=\"post\">R&amp;D &lt;b&gt;</blockquote>",
        "<iframe src='https://example.com/map?a=1&amp;b=2'></iframe>",
        "<p>]]> <!-- x --></p>",
      ])
    }
    if random.chance(40) { embed.provider = text(1...2) }
    return embed
  }
}

import ArticleModel

extension ArticleGenerator {
  mutating func addMedia(to article: inout Article) {
    if uses(.media) {
      for number in 1...random.number(1...3) { article.media.append(medium(number)) }
    }
    if uses(.links) {
      for _ in 0..<random.number(1...2) { article.links.append(link()) }
    }
  }

  private mutating func medium(_ number: Int) -> Medium {
    var medium = Medium()
    if random.chance(70) { medium.id = "medium-\(number)" }
    medium.type = random.pick(["picture", "video", "audio", "graphic"])
    if random.chance(40) { medium.headline = text(1...4) }
    if uses(.mediaCaptions, 60) { medium.caption = inlines(depth: 1) }
    if random.chance(40) { medium.credit = text(1...3) }
    if random.chance(30) { medium.role = random.pick(["main", "inline", "gallery"]) }
    if uses(.mediaRenditions, 60) {
      for _ in 0..<random.number(1...3) { medium.renditions.append(rendition()) }
    } else {
      medium.renditions = [Rendition(href: file())]
    }
    return medium
  }

  private mutating func rendition() -> Rendition {
    var rendition = Rendition(href: isOrdinary || random.chance(80) ? file() : nil)
    if random.chance(50) { rendition.role = random.pick(["highRes", "thumbnail", "rnd:web"]) }
    if random.chance(50) { rendition.contentType = random.pick(["image/jpeg", "video/mp4"]) }
    if random.chance(50) {
      rendition.width = random.number(1...8000)
      rendition.height = random.number(1...8000)
    }
    if random.chance(30) { rendition.size = random.number(0...(isOrdinary ? 9_999_999 : .max)) }
    if random.chance(30) {
      rendition.duration = random.pick(
        ["60", "12.50", "0.5", "3600"].compactMap { WrittenNumber($0) })
    }
    return rendition
  }

  private mutating func link() -> Link {
    var link = Link(href: address())
    if random.chance(60) { link.title = text(1...4) }
    guard uses(.linksRelations, 60) else { return link }
    if random.chance(70) { link.rel = random.pick(["seeAlso", "prevVersion", "irel:evolvedFrom"]) }
    if random.chance(40) {
      link.id = itemID()
      if random.chance(50) { link.version = random.number(1...9) }
      if random.chance(50) { link.href = nil }
    }
    if random.chance(30) { link.contentType = "text/html" }
    return link
  }

  private mutating func file() -> Text {
    random.pick([
      "https://example.com/pictures/\(random.number(1...99)).jpg", "pictures/a%20b.jpg",
      "https://example.org/get?id=\(random.number(1...99))&size=large",
    ])
  }
}

import ArticleModel
import MarkupKit
import XMLKit

extension StoryWriter {
  /// Writes `body`.
  mutating func writeBody() {
    xml.start("body")
    writeNewslines()
    writeContent()
    if !kept[.bodyEnd].isEmpty {
      xml.start("body.end")
      writeKept(.bodyEnd)
      xml.end()
    }
    xml.end()
  }

  private mutating func writeNewslines() {
    xml.start("body.head")
    if !article.headline.isEmpty || !article.subheadlines.isEmpty {
      xml.start("hedline")
      write("hl1", article.headline)
      for line in article.subheadlines { write("hl2", line) }
      xml.end()
    }
    if let byline = article.byline {
      xml.start("byline", mixed: true)
      write(label: byline)
      xml.end()
    }
    writeDateline()
    if !article.summary.isEmpty {
      xml.start("abstract")
      markup.write(article.summary, to: &xml)
      xml.end()
    }
    for teaser in article.teasers {
      xml.start("abstract")
      xml.attribute("class", "teaser")
      write("p", teaser)
      xml.end()
    }
    writeKept(.bodyHead)
    xml.end()
  }

  private mutating func write(_ name: String, _ line: Inlines) {
    xml.start(name, mixed: true)
    markup.write(line, to: &xml)
    xml.end()
  }

  private mutating func writeDateline() {
    guard article.dateline != nil || article.contentCreated != nil else { return }
    xml.start("dateline", mixed: true)
    if let dateline = article.dateline { write(label: dateline) }
    if let date = article.contentCreated {
      xml.start("story.date")
      write(date, "norm")
      xml.end()
    }
    xml.end()
  }

  /// Writes the text, with each of the media where it is shown, as long as their order allows; else
  /// all media stand behind the text.
  private mutating func writeContent() {
    guard !article.body.isEmpty || !article.media.isEmpty else { return }
    xml.start("body.content")
    var markup = markup
    let shown = article.mediaShownInPlace
    markup.media = Dictionary(
      article.media.compactMap { medium in
        medium.id.flatMap { id in shown.contains(id) ? (id, medium) : nil }
      }
    ) { first, _ in first }
    markup.write(article.body, to: &xml)
    for medium in article.media where !(medium.id.map(shown.contains) ?? false) {
      markup.write(aside: medium, to: &xml)
    }
    xml.end()
  }
}

extension Article {
  /// The ids of the media that can stand where the text shows them: each is shown once, in the order
  /// of the list, and before those that are not shown.
  fileprivate var mediaShownInPlace: Set<Text> {
    var shown: [Text] = []
    body.forEachImage { image in
      if let id = image.media, image.href == nil, image.caption.isEmpty { shown.append(id) }
    }
    let ids = media.map(\.id)
    let isOrderly = shown.count <= ids.count && zip(shown, ids).allSatisfy { $0 == $1 }
    let isUnique = Set(ids.compactMap(\.self)).count == ids.count { $0 != nil }
    return isOrderly && isUnique && Set(shown).count == shown.count ? Set(shown) : []
  }
}

extension [Block] {
  /// Calls `body` with each picture, in the order of the text.
  fileprivate func forEachImage(_ body: (Image) -> Void) {
    for block in self {
      switch block {
      case .image(let image): body(image)
      case .list(_, let items): for item in items { item.forEachImage(body) }
      case .quote(let blocks): blocks.forEachImage(body)
      case .table(let table):
        for cell in table.rows.joined() { cell.blocks.forEachImage(body) }
      case .paragraph, .heading, .preformatted, .rule, .embed: break
      }
    }
  }
}

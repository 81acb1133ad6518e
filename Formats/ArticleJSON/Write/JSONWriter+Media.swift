import ArticleModel
import JSONKit

extension JSONWriter {
  /// Writes a medium.
  mutating func write(_ medium: Medium) {
    beginObject()
    member("id", medium.id)
    member("type", medium.type)
    member("headline", medium.headline)
    member("caption", medium.caption)
    member("credit", medium.credit)
    member("role", medium.role)
    list("renditions", medium.renditions) { $0.write($1) }
    endObject()
  }

  private mutating func write(_ rendition: Rendition) {
    beginObject(inline: true)
    member("role", rendition.role)
    member("href", rendition.href)
    member("contentType", rendition.contentType)
    member("width", rendition.width)
    member("height", rendition.height)
    member("size", rendition.size)
    if let duration = rendition.duration {
      key("duration")
      number(duration.text)
    }
    endObject()
  }

  /// Writes a link on one line.
  mutating func write(_ link: Link) {
    beginObject(inline: true)
    member("rel", link.rel)
    member("href", link.href)
    member("id", link.id)
    member("version", link.version)
    member("title", link.title)
    member("contentType", link.contentType)
    endObject()
  }
}

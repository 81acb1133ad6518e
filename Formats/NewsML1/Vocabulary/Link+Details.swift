import ArticleModel

extension Link {
  /// All that the link says, as properties.
  var details: [Detail] {
    var details: [Detail] = []
    details.add("rel", rel)
    details.add("href", href)
    details.add("id", id)
    details.add("version", version.map { "\($0)" })
    details.add("title", title)
    details.add("contentType", contentType)
    return details
  }

  /// Creates the link of which properties tell.
  init(_ details: [Detail]) {
    self.init(href: details["href"])
    rel = details["rel"]
    id = details["id"]
    version = details["version"].flatMap { Int($0.string) }
    title = details["title"]
    contentType = details["contentType"]
  }
}

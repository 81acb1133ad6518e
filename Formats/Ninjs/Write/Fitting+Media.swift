import ArticleModel

extension Fitting {
  /// Fits media: their kinds are those of items, and names that are made up stand for none.
  mutating func fitMedia() {
    var media = article.media
    for index in media.indices {
      fitType(of: &media[index])
      for number in media[index].renditions.indices
      where media[index].renditions[number].role?.isMadeUp == true {
        media[index].renditions[number].role = nil
        lose(.mediaRenditions, "roles that look as if they were made up left out")
      }
      if let id = media[index].id, GeneratedURI.isOne(id) {
        media[index].id = nil
        lose(.media, "ids that look as if they were made up left out")
      }
    }
    for index in media.indices where media[index].role?.isMadeUp == true {
      media[index].role = nil
      lose(.media, "roles that look as if they were made up left out")
    }
    article.media = media
  }

  private mutating func fitType(of medium: inout Medium) {
    let hasFiles = !medium.renditions.isEmpty
    let isKnown = medium.type.map { type in
      Medium.types.contains(type) || (hasFiles && (type == "text" || type == "composite"))
    }
    if isKnown ?? hasFiles { return }
    lose(.media, "kinds of media became those of ninjs, or were left out")
    medium.type = hasFiles ? nil : "component"
  }

  /// Fits links: each is to an address or to an id.
  mutating func fitLinks() {
    article.links = article.links.map { fit($0) }
  }

  private mutating func fit(_ link: Link) -> Link {
    var fitting = link
    fitting.refer(to: link.href ?? link.id)
    if let uri = fitting.href ?? fitting.id, GeneratedURI.isOne(uri) { fitting.id = nil }
    if fitting.href != link.href || fitting.id != link.id {
      lose(.linksRelations, "links reduced to one of id and address")
    }
    if link.contentType != nil {
      fitting.contentType = nil
      lose(.linksRelations, "media types of links left out")
    }
    if link.rel?.isMadeUp == true {
      fitting.rel = nil
      lose(.linksRelations, "relations that look as if they were made up left out")
    }
    return fitting
  }
}

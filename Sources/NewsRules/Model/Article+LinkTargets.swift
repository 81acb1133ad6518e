import ArticleModel

extension Article {
  /// The items and the relative addresses that the article leads to, each once.
  var linkTargets: [LinkTarget] {
    var targets = links.compactMap { link in
      link.id.map { LinkTarget(kind: .item, target: $0, feature: .links) }
    }
    targets += links.compactMap { $0.href.path(.links) }
    for medium in media {
      targets += medium.renditions.compactMap { $0.href.path(.mediaRenditions) }
    }
    targets += (summary + body).flatMap(\.images).compactMap { $0.href.path(.bodyImages) }
    var seen: Set<LinkTarget> = []
    return targets.filter { seen.insert($0).inserted }
  }
}

extension Text? {
  /// The target that an address is, where it is a relative path.
  fileprivate func path(_ feature: Feature) -> LinkTarget? {
    guard let self, self.isRelativePath else { return nil }
    return LinkTarget(kind: .path, target: self, feature: feature)
  }
}

extension Text {
  /// Whether it is a relative path by RFC 3986, section 4.2: no scheme, no host, no absolute path, and
  /// not only a query or a fragment.
  fileprivate var isRelativePath: Bool {
    guard let first = utf8.first, !"/?#".utf8.contains(first) else { return false }
    let part = utf8.prefix { !"/?#".utf8.contains($0) }
    return !part.contains(UInt8(ascii: ":"))
  }
}

extension Block {
  fileprivate var images: [Image] {
    switch self {
    case .image(let image): [image]
    case .quote(let blocks): blocks.flatMap(\.images)
    case .list(_, let items): items.flatMap { $0.flatMap(\.images) }
    case .table(let table):
      table.rows.flatMap { $0.flatMap { $0.blocks.flatMap(\.images) } }
    case .paragraph, .heading, .preformatted, .rule, .embed: []
    }
  }
}

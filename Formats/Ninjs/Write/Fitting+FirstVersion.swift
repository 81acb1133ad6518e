import ArticleModel

extension Fitting {
  /// Fits what version 1 has by names: each is there once.
  mutating func fitFirstVersion() {
    var roles: Set<Text> = []
    article.alternativeIDs = article.alternativeIDs.filter { id in
      guard let role = id.role, roles.insert(role).inserted else {
        lose(.alternativeIDs, "other ids without a role of their own left out")
        return false
      }
      return true
    }
    var names: Set<Text> = []
    for index in article.media.indices {
      var renditions = article.media[index].renditions
      fitNames(of: &renditions)
      article.media[index].renditions = renditions
      guard let role = article.media[index].role else { continue }
      if !role.isName || !names.insert(role).inserted {
        article.media[index].role = nil
        lose(.media, "roles that cannot be names of ninjs 1 left out")
      }
    }
    for index in article.links.indices {
      guard let rel = article.links[index].rel else { continue }
      if !rel.isName || !names.insert(rel).inserted {
        article.links[index].rel = nil
        lose(.linksRelations, "relations that cannot be names of ninjs 1 left out")
      }
    }
  }

  private mutating func fitNames(of renditions: inout [Rendition]) {
    var names: Set<Text> = []
    for index in renditions.indices {
      guard let role = renditions[index].role else { continue }
      if !role.isName || !names.insert(role).inserted {
        renditions[index].role = nil
        lose(.mediaRenditions, "roles that cannot be names of ninjs 1 left out")
      }
    }
  }
}

extension Text {
  /// Whether it may be the name of a rendition or an associated item (`^[a-zA-Z0-9_]+`, which looks at
  /// the beginning only).
  fileprivate var isName: Bool {
    guard let first = utf8.first else { return false }
    switch first {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: return true
    default: return false
    }
  }
}

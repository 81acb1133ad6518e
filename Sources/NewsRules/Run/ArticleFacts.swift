import ArticleModel
import ConvertCore

/// What a run must know of an article to compare it with the others.
public struct ArticleFacts: Sendable {
  let id: Text?
  let version: Int?
  let location: SourceLocation
  let links: [LinkTarget]

  init(of article: Article, at location: SourceLocation) {
    id = article.id
    version = article.version
    self.location = location
    links = location.document.member == nil ? [] : article.linkTargets
  }
}

/// Where an article of a bundle leads that the bundle itself may hold.
struct LinkTarget: Hashable, Sendable {
  /// A path below the member's folder, or the id of an item.
  enum Kind: Hashable, Sendable {
    case path
    case item
  }

  let kind: Kind
  let target: Text
  let feature: Feature
}

import ArticleModel
import JSONKit

extension Fitting {
  /// Fits what was kept: what has a place in the version, in the order in which it is read there.
  mutating func fitExtensions() {
    let before = article.extensions
    if before.isEmpty { return }
    article.extensions = []
    let kept = before.compactMap(Kept.init)
    var ordered = kept
    ordered.sort(by: Kept.precedes)
    var item = ItemBuilder(article).item()
    var members: Set<Kept> = []
    for entry in ordered {
      var place = entry
      place.value = .string("")
      // A member stands in an object once, and a role is replaced once.
      guard entry.name == nil || members.insert(place).inserted,
        item.place(entry, in: version)
      else { continue }
      article.extensions.append(entry.extensionValue)
    }
    let lost = before.count - article.extensions.count
    if lost > 0 {
      lose(
        .extensionsOwn, "extensions left out that ninjs \(version.rawValue) has no place for",
        count: lost)
    } else if before != article.extensions {
      lose(.extensionsOwn, "extensions put in the order of their places")
    }
  }
}

import ArticleModel

/// Which articles of two files belong together: first by id and version, then by id, then by order.
public struct ArticlePairing: Sendable {
  /// The pairs of indices into the two lists, of which one may be missing: in the order of the first
  /// list, and behind it what only the second has.
  public let pairs: [(old: Int?, new: Int?)]

  /// Pairs two lists of articles.
  public init(_ old: [Article], _ new: [Article]) {
    var matching = Matching(old: Array(old.indices), new: Array(new.indices))
    matching.match(old, new) { article in article.id.map { Key(id: $0, version: article.version) } }
    matching.match(old, new) { article in article.id.map { Key(id: $0, version: nil) } }
    matching.match(old, new) { _ in Key(id: "", version: nil) }
    pairs =
      old.indices.map { ($0, matching.partners[$0]) } + matching.new.map { (nil, $0) }
  }
}

private struct Key: Hashable {
  let id: Text
  let version: Int?
}

/// The articles that have no partner yet.
private struct Matching {
  var old: [Int]
  var new: [Int]
  var partners: [Int: Int] = [:]

  /// Pairs those of the same key, in their order.
  mutating func match(_ oldArticles: [Article], _ newArticles: [Article], _ key: (Article) -> Key?)
  {
    var waiting: [Key: [Int]] = [:]
    for index in new.reversed() {
      if let key = key(newArticles[index]) { waiting[key, default: []].append(index) }
    }
    for index in old {
      guard let key = key(oldArticles[index]), let partner = waiting[key]?.popLast() else {
        continue
      }
      partners[index] = partner
    }
    old.removeAll { partners[$0] != nil }
    let taken = Set(partners.values)
    new.removeAll { taken.contains($0) }
  }
}

import ArticleModel

/// In what two articles differ, field by field in the model's order; nothing where they are equal.
///
/// Lists are aligned, so that a paragraph that was put in does not make all after it different, and
/// texts are compared by words. Layout is no part of it, as it is none of equality.
public struct ArticleDifference: Sendable {
  /// The differences.
  public let differences: [Difference]

  /// Compares two articles.
  public init(from old: Article, to new: Article) {
    differences = ArticleField.all.flatMap { $0.differences(from: old, to: new) }
  }
}

extension ArticleField {
  fileprivate func differences(from old: Article, to new: Article) -> [Difference] {
    let name = name.string
    switch place {
    case .text(let path):
      return Difference.single(name, old[keyPath: path], new[keyPath: path]) { .text($0) }
    case .integer(let path):
      return Difference.single(name, old[keyPath: path], new[keyPath: path]) { .plain(String($0)) }
    case .texts(let path):
      return Difference.list(name, old[keyPath: path], new[keyPath: path]) { .text($0) }
    case .inlines(let path):
      return Difference.single(name, old[keyPath: path].ifAny, new[keyPath: path].ifAny) {
        .inlines($0)
      }
    case .inlinesList(let path):
      return Difference.list(name, old[keyPath: path], new[keyPath: path]) { .inlines($0) }
    case .blocks(let path):
      return Difference.list(name, old[keyPath: path], new[keyPath: path]) { .block($0) }
    case .timestamp(let path):
      return Difference.single(name, old[keyPath: path], new[keyPath: path]) {
        .plain($0.description)
      }
    case .concept(let path):
      return Difference.single(name, old[keyPath: path], new[keyPath: path]) {
        .outline($0.outline)
      }
    case .concepts(let path):
      return Difference.list(name, old[keyPath: path], new[keyPath: path]) { .outline($0.outline) }
    case .parties(let path):
      return Difference.list(name, old[keyPath: path], new[keyPath: path]) { .outline($0.outline) }
    case .alternativeIDs:
      return Difference.list(name, old.alternativeIDs, new.alternativeIDs) { .outline($0.outline) }
    case .direction:
      return Difference.single(name, old.direction, new.direction) { .plain($0.rawValue) }
    case .embargo:
      return Difference.single(name, old.embargoed, new.embargoed) {
        .plain($0.timestamp?.description ?? "indefinite")
      }
    case .status: return Difference.single(name, old.status, new.status) { .plain($0.rawValue) }
    case .rights: return old.rights.differences(to: new.rights)
    case .media: return Difference.list(name, old.media, new.media) { .outline($0.outline) }
    case .links: return Difference.list(name, old.links, new.links) { .outline($0.outline) }
    case .extensions:
      return Difference.list(name, old.extensions, new.extensions) { .outline($0.outline) }
    }
  }
}

extension Rights {
  /// In what the rights differ, part by part.
  fileprivate func differences(to new: Rights) -> [Difference] {
    Difference.single("rights.holder", holder, new.holder) { .outline($0.outline) }
      + Difference.list("rights.notice", notice, new.notice) { .text($0) }
      + Difference.single("rights.year", year, new.year) { .plain(String($0)) }
      + Difference.list("rights.usageTerms", usageTerms, new.usageTerms) { .text($0) }
  }
}

extension Inlines {
  /// The inlines, where there are any.
  fileprivate var ifAny: Inlines? { isEmpty ? nil : self }
}

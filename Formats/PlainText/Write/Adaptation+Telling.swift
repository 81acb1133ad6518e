import ArticleModel

extension Adaptation {
  /// Tells which fields are others than before.
  mutating func tell(from before: Article, to after: Article) {
    let count = losses.count
    for field in ArticleField.all where field.feature != nil || field.name == "extensions" {
      guard field.differs(before, after) else { continue }
      let feature = field.feature ?? .extensionsOwn
      if !field.isUsed(after) {
        lose(feature, "\(field.name) left out")
      } else if !field.isUsed(before) {
        lose(feature, "\(field.name) found in the text")
      } else {
        lose(feature, "\(field.name) changed")
      }
    }
    if before.headline != after.headline {
      lose(.headlineMarkup, after.headline.isEmpty ? "headline became text" : "headline changed")
    } else if losses.count == count {
      lose(.inlineBreaks, "paragraphs changed")
    }
  }
}

extension ArticleField {
  /// Whether the field has another value in one article than in the other.
  fileprivate func differs(_ one: Article, _ other: Article) -> Bool {
    switch place {
    case .text(let path): one[keyPath: path] != other[keyPath: path]
    case .integer(let path): one[keyPath: path] != other[keyPath: path]
    case .texts(let path): one[keyPath: path] != other[keyPath: path]
    case .inlines(let path): one[keyPath: path] != other[keyPath: path]
    case .inlinesList(let path): one[keyPath: path] != other[keyPath: path]
    case .blocks(let path): one[keyPath: path] != other[keyPath: path]
    case .timestamp(let path): one[keyPath: path] != other[keyPath: path]
    case .concept(let path): one[keyPath: path] != other[keyPath: path]
    case .concepts(let path): one[keyPath: path] != other[keyPath: path]
    case .parties(let path): one[keyPath: path] != other[keyPath: path]
    case .alternativeIDs: one.alternativeIDs != other.alternativeIDs
    case .direction: one.direction != other.direction
    case .embargo: one.embargoed != other.embargoed
    case .status: one.status != other.status
    case .rights: one.rights != other.rights
    case .media: one.media != other.media
    case .links: one.links != other.links
    case .extensions: one.extensions != other.extensions
    }
  }

  /// Whether the article has a value in the field.
  fileprivate func isUsed(_ article: Article) -> Bool {
    differs(article, Article())
  }
}

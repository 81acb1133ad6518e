import ArticleModel

extension Article {
  /// Every concept of the article, those in its text and wider ones too, with the feature it is part
  /// of.
  var allConcepts: [(feature: Feature?, concept: Concept)] {
    var found: [(feature: Feature?, concept: Concept)] = []
    for field in ArticleField.all {
      for concept in field.concepts(of: self) { concept.collect(in: field.feature, into: &found) }
    }
    return found
  }
}

extension ArticleField {
  /// The concepts that an article has in this field.
  fileprivate func concepts(of article: Article) -> [Concept] {
    switch place {
    case .concept(let path): [article[keyPath: path]].compactMap(\.self)
    case .concepts(let path): article[keyPath: path]
    case .parties(let path): article[keyPath: path].map(\.concept)
    case .rights: [article.rights.holder].compactMap(\.self)
    case .inlines(let path): article[keyPath: path].entityConcepts
    case .inlinesList(let path): article[keyPath: path].flatMap(\.entityConcepts)
    case .blocks(let path): article[keyPath: path].flatMap(\.entityConcepts)
    case .media: article.media.flatMap(\.caption.entityConcepts)
    default: []
    }
  }
}

extension Concept {
  fileprivate func collect(
    in feature: Feature?, into found: inout [(feature: Feature?, concept: Concept)]
  ) {
    found.append((feature, self))
    for wider in broader { wider.collect(in: feature, into: &found) }
  }
}

extension Inlines {
  /// The concepts of what the text names.
  fileprivate var entityConcepts: [Concept] {
    elements.flatMap { inline -> [Concept] in
      switch inline {
      case .text, .lineBreak: []
      case .styled(_, let content): content.entityConcepts
      case .link(let link): link.content.entityConcepts
      case .entity(let entity):
        (entity.concept.map { [$0] } ?? []) + entity.content.entityConcepts
      }
    }
  }
}

extension Block {
  fileprivate var entityConcepts: [Concept] {
    switch self {
    case .paragraph(let content), .heading(_, let content), .preformatted(let content):
      content.entityConcepts
    case .list(_, let items): items.flatMap { $0.flatMap(\.entityConcepts) }
    case .quote(let blocks): blocks.flatMap(\.entityConcepts)
    case .table(let table):
      table.caption.entityConcepts
        + table.rows.flatMap { $0.flatMap { $0.blocks.flatMap(\.entityConcepts) } }
    case .image(let image): image.caption.entityConcepts
    case .rule, .embed: []
    }
  }
}

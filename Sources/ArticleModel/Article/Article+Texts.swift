extension Article {
  /// Changes every text of the article, names, addresses and codes with the others.
  ///
  /// It runs over the table of fields, so that none of them is forgotten.
  public mutating func mapTexts(_ transform: (Text) -> Text) {
    for field in ArticleField.all { field.mapTexts(of: &self, transform) }
  }
}

extension ArticleField {
  fileprivate func mapTexts(of article: inout Article, _ transform: (Text) -> Text) {
    switch place {
    case .text(let path): article[keyPath: path] = article[keyPath: path].map(transform)
    case .texts(let path): article[keyPath: path] = article[keyPath: path].map(transform)
    case .inlines(let path): article[keyPath: path] = article[keyPath: path].mapTexts(transform)
    case .inlinesList(let path):
      article[keyPath: path] = article[keyPath: path].map { $0.mapTexts(transform) }
    case .blocks(let path): article[keyPath: path] = article[keyPath: path].mapTexts(transform)
    case .concept(let path):
      article[keyPath: path] = article[keyPath: path].map { $0.mapTexts(transform) }
    case .concepts(let path):
      article[keyPath: path] = article[keyPath: path].map { $0.mapTexts(transform) }
    case .parties(let path):
      article[keyPath: path] = article[keyPath: path].map { $0.mapTexts(transform) }
    case .alternativeIDs:
      article.alternativeIDs = article.alternativeIDs.map { id in
        AlternativeID(transform(id.value), role: id.role.map(transform))
      }
    case .rights:
      article.rights.holder = article.rights.holder.map { $0.mapTexts(transform) }
      article.rights.notice = article.rights.notice.map(transform)
      article.rights.usageTerms = article.rights.usageTerms.map(transform)
    case .media: article.media = article.media.map { $0.mapTexts(transform) }
    case .links: article.links = article.links.map { $0.mapTexts(transform) }
    case .extensions: article.extensions = article.extensions.map { $0.mapTexts(transform) }
    case .integer, .timestamp, .direction, .embargo, .status: break
    }
  }
}

extension Concept {
  /// The concept with every text in it changed.
  func mapTexts(_ transform: (Text) -> Text) -> Concept {
    var concept = self
    concept.scheme = scheme.map(transform)
    concept.code = code.map(transform)
    concept.uri = uri.map(transform)
    concept.literal = literal.map(transform)
    concept.names = names.map { name in
      ConceptName(
        transform(name.text), language: name.language.map(transform), role: name.role.map(transform)
      )
    }
    concept.type = type.map(transform)
    concept.role = role.map(transform)
    concept.broader = broader.map { $0.mapTexts(transform) }
    return concept
  }
}

extension Party {
  fileprivate func mapTexts(_ transform: (Text) -> Text) -> Party {
    var party = self
    party.concept = concept.mapTexts(transform)
    party.jobTitle = jobTitle.map(transform)
    party.organisation = organisation.map(transform)
    party.email = email.map(transform)
    return party
  }
}

extension Medium {
  fileprivate func mapTexts(_ transform: (Text) -> Text) -> Medium {
    var medium = self
    medium.id = id.map(transform)
    medium.type = type.map(transform)
    medium.headline = headline.map(transform)
    medium.caption = caption.mapTexts(transform)
    medium.credit = credit.map(transform)
    medium.role = role.map(transform)
    medium.renditions = renditions.map { rendition in
      var rendition = rendition
      rendition.role = rendition.role.map(transform)
      rendition.href = rendition.href.map(transform)
      rendition.contentType = rendition.contentType.map(transform)
      return rendition
    }
    return medium
  }
}

extension Link {
  fileprivate func mapTexts(_ transform: (Text) -> Text) -> Link {
    var link = self
    link.rel = rel.map(transform)
    link.href = href.map(transform)
    link.id = id.map(transform)
    link.title = title.map(transform)
    link.contentType = contentType.map(transform)
    return link
  }
}

extension ExtensionValue {
  fileprivate func mapTexts(_ transform: (Text) -> Text) -> ExtensionValue {
    ExtensionValue(
      format: format, path: path.map(transform), name: name.map(transform), value: transform(value))
  }
}

extension Article {
  /// Everything the article holds, as a tree with the model's keys in the model's order.
  public var outline: Outline {
    var fields = ArticleField.all.compactMap { $0.outline(of: self) }
    if !layout.isEmpty { fields.append(layout.outline) }
    return Outline("article", fields)
  }
}

extension ArticleField {
  /// The field's part of the tree, or nothing where the article does not have it.
  fileprivate func outline(of article: Article) -> Outline? {
    switch place {
    case .text(let path): line(article[keyPath: path].map(Outline.quoted))
    case .integer(let path): line(article[keyPath: path].map(String.init))
    case .texts(let path): list(article[keyPath: path].map { Outline(Outline.quoted($0)) })
    case .inlines(let path): article[keyPath: path].isEmpty ? nil : inlines(article[keyPath: path])
    case .inlinesList(let path): list(article[keyPath: path].map { $0.outline("-") })
    case .blocks(let path): list(article[keyPath: path].map(\.outline))
    case .timestamp(let path): line(article[keyPath: path]?.description)
    case .concept(let path): article[keyPath: path].map { Outline(name.string, [$0.outline]) }
    case .concepts(let path): list(article[keyPath: path].map(\.outline))
    case .parties(let path): list(article[keyPath: path].map(\.outline))
    case .alternativeIDs: list(article.alternativeIDs.map(\.outline))
    case .direction: line(article.direction?.rawValue)
    case .embargo: line(article.embargoed.map { $0.timestamp?.description ?? "indefinite" })
    case .status: line(article.status?.rawValue)
    case .rights: list(article.rights.outlines)
    case .media: list(article.media.map(\.outline))
    case .links: list(article.links.map(\.outline))
    case .extensions: list(article.extensions.map(\.outline))
    }
  }

  private func line(_ value: String?) -> Outline? {
    value.map { Outline("\(name) \($0)") }
  }

  private func list(_ children: [Outline]) -> Outline? {
    children.isEmpty ? nil : Outline(name.string, children)
  }

  private func inlines(_ inlines: Inlines) -> Outline {
    inlines.outline(name.string)
  }
}

extension Layout {
  fileprivate var outline: Outline {
    var parts: [String] = []
    if let finalNewline { parts.append("finalNewline: \(finalNewline)") }
    if let blankLines { parts.append("blankLines: \(blankLines)") }
    if let lineEnding { parts.append("lineEnding: \(lineEnding.rawValue)") }
    return Outline("layout " + parts.joined(separator: ", "))
  }
}

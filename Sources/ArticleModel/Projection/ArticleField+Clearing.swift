extension ArticleField {
  /// Empties the field and returns how many values it had.
  @discardableResult
  public func clear(_ article: inout Article) -> Int {
    switch place {
    case .text(let path): Self.clear(&article[keyPath: path])
    case .integer(let path): Self.clear(&article[keyPath: path])
    case .texts(let path): Self.clear(&article[keyPath: path])
    case .inlines(let path): Self.clear(&article[keyPath: path])
    case .inlinesList(let path): Self.clear(&article[keyPath: path])
    case .blocks(let path): Self.clear(&article[keyPath: path])
    case .timestamp(let path): Self.clear(&article[keyPath: path])
    case .concept(let path): Self.clear(&article[keyPath: path])
    case .concepts(let path): Self.clear(&article[keyPath: path])
    case .parties(let path): Self.clear(&article[keyPath: path])
    case .alternativeIDs: Self.clear(&article.alternativeIDs)
    case .direction: Self.clear(&article.direction)
    case .embargo: Self.clear(&article.embargoed)
    case .status: Self.clear(&article.status)
    case .rights: Self.clear(&article.rights)
    case .media: Self.clear(&article.media)
    case .links: Self.clear(&article.links)
    case .extensions: Self.clear(&article.extensions)
    }
  }

  private static func clear<Value>(_ value: inout Value?) -> Int {
    defer { value = nil }
    return value == nil ? 0 : 1
  }

  private static func clear<Element>(_ values: inout [Element]) -> Int {
    defer { values = [] }
    return values.count
  }

  private static func clear(_ value: inout Inlines) -> Int {
    defer { value = Inlines() }
    return value.isEmpty ? 0 : 1
  }

  private static func clear(_ value: inout Rights) -> Int {
    defer { value = Rights() }
    return value.isEmpty ? 0 : 1
  }
}

import ArticleModel
import JSONKit

extension JSONWriter {
  /// Writes an article, its members in the model's order.
  mutating func write(_ article: Article) {
    beginObject()
    article.forEachField { write($0, of: article) }
    write(article.layout)
    endObject()
  }

  private mutating func write(_ field: ArticleField, of article: Article) {
    let name = field.key
    switch field.place {
    case .text(let path): member(name, article[keyPath: path])
    case .integer(let path): member(name, article[keyPath: path])
    case .texts(let path): list(name, article[keyPath: path]) { $0.string($1) }
    case .inlines(let path):
      if !article[keyPath: path].isEmpty {
        key(name)
        write(article[keyPath: path])
      }
    case .inlinesList(let path): list(name, article[keyPath: path]) { $0.write($1) }
    case .blocks(let path): list(name, article[keyPath: path]) { $0.write($1) }
    case .timestamp(let path): member(name, article[keyPath: path]?.text)
    case .concept(let path):
      if let concept = article[keyPath: path] {
        key(name)
        write(concept)
      }
    case .concepts(let path): list(name, article[keyPath: path]) { $0.write($1) }
    case .parties(let path): list(name, article[keyPath: path]) { $0.write($1) }
    case .alternativeIDs: list(name, article.alternativeIDs) { $0.write($1) }
    case .direction: member(name, article.direction.map { Text($0.rawValue) })
    case .embargo: member(name, article.embargoed.map { $0.timestamp?.text ?? "indefinite" })
    case .status: member(name, article.status.map { Text($0.rawValue) })
    case .rights: write(article.rights)
    case .media: list(name, article.media) { $0.write($1) }
    case .links: list(name, article.links) { $0.write($1) }
    case .extensions: list(name, article.extensions) { $0.write($1) }
    }
  }

  private mutating func write(_ layout: Layout) {
    if layout.isEmpty { return }
    key("layout")
    beginObject(inline: true)
    member("finalNewline", layout.finalNewline)
    member("blankLines", layout.blankLines)
    member("lineEnding", layout.lineEnding.map { Text($0.rawValue) })
    endObject()
  }

  private mutating func write(_ id: AlternativeID) {
    beginObject(inline: true)
    member("role", id.role)
    member("value", id.value)
    endObject()
  }

  private mutating func write(_ value: ExtensionValue) {
    beginObject(inline: true)
    member("format", value.format)
    member("path", value.path)
    member("name", value.name)
    member("value", value.value)
    endObject()
  }
}

import ArticleModel
import XMLKit

extension XMLWriter {
  /// Writes an article's attributes and children; the element is open.
  mutating func write(_ article: Article) {
    attribute("id", article.id)
    attribute("version", article.version)
    attribute("type", article.type)
    attribute("direction", article.direction.map { Text($0.rawValue) })
    attribute("xml:lang", article.language)
    for names in Vocabulary.elements { write(names, of: article) }
    write(article.layout)
  }

  /// Writes an attribute whose value is a number.
  mutating func attribute(_ name: String, _ number: Int?) {
    attribute(name, number.map { Text(String($0)) })
  }

  private mutating func write(_ names: Vocabulary.Names, of article: Article) {
    let name = names.element
    switch names.field.place {
    case .text(let path): optional(name, article[keyPath: path])
    case .integer(let path): optional(name, article[keyPath: path].map { Text(String($0)) })
    case .texts(let path): list(names, article[keyPath: path]) { $0.element($1, $2) }
    case .inlines(let path):
      if !article[keyPath: path].isEmpty { element(name, article[keyPath: path]) }
    case .inlinesList(let path): list(names, article[keyPath: path]) { $0.element($1, $2) }
    case .blocks(let path):
      if !article[keyPath: path].isEmpty {
        start(name)
        write(article[keyPath: path])
        end()
      }
    case .timestamp(let path): optional(name, article[keyPath: path]?.text)
    case .concept(let path):
      if let concept = article[keyPath: path] { element(name, concept) }
    case .concepts(let path): list(names, article[keyPath: path]) { $0.element($1, $2) }
    case .parties(let path): list(names, article[keyPath: path]) { $0.element($1, $2) }
    case .alternativeIDs: list(names, article.alternativeIDs) { $0.element($1, $2) }
    case .direction: break
    case .embargo: optional(name, article.embargoed.map { $0.timestamp?.text ?? "indefinite" })
    case .status: optional(name, article.status.map { Text($0.rawValue) })
    case .rights: write(article.rights)
    case .media: list(names, article.media) { $0.element($1, $2) }
    case .links: list(names, article.links) { $0.element($1, $2) }
    case .extensions: list(names, article.extensions) { $0.element($1, $2) }
    }
  }

  private mutating func optional(_ name: String, _ text: Text?) {
    if let text { element(name, text) }
  }

  private mutating func list<Value>(
    _ names: Vocabulary.Names, _ values: [Value],
    _ write: (inout XMLWriter, String, Value) -> Void
  ) {
    if values.isEmpty { return }
    start(names.element)
    for value in values { write(&self, names.item, value) }
    end()
  }

  private mutating func element(_ name: String, _ id: AlternativeID) {
    start(name)
    attribute("role", id.role)
    text(id.value)
    end()
  }

  private mutating func element(_ name: String, _ value: ExtensionValue) {
    start(name)
    attribute("format", value.format)
    attribute("path", value.path)
    attribute("name", value.name)
    text(value.value)
    end()
  }

  private mutating func write(_ layout: Layout) {
    if layout.isEmpty { return }
    start("layout")
    attribute("final-newline", layout.finalNewline.map { $0 ? "true" : "false" })
    attribute("blank-lines", layout.blankLines.map { $0 ? "true" : "false" })
    attribute("line-ending", layout.lineEnding.map { Text($0.rawValue) })
    end()
  }
}

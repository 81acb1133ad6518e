extension Article {
  /// Sets a field by its name where its type is a simple one: a text, a number, a date, an embargo's end.
  public mutating func set(_ name: Text, to value: Text) {
    guard let field = ArticleField.named(name) else { return }
    switch field.place {
    case .text(let path): self[keyPath: path] = value
    case .integer(let path): self[keyPath: path] = Int(value.string)
    case .timestamp(let path): self[keyPath: path] = Timestamp(reading: value)
    case .embargo: embargoed = Timestamp(reading: value).map(Embargo.until)
    default: break
    }
  }
}

import ArticleModel

extension Text {
  /// Whether there is nothing but white space.
  var isBlank: Bool { string.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

extension Block {
  /// Whether there is anything to read or to see.
  var isFilled: Bool {
    switch self {
    case .rule: false
    case .image, .embed: true
    case .quote(let blocks): blocks.contains(where: \.isFilled)
    case .list(_, let items): items.contains { $0.contains(where: \.isFilled) }
    case .table(let table):
      table.rows.contains { row in row.contains { $0.blocks.contains(where: \.isFilled) } }
    case .paragraph(let content), .heading(_, let content), .preformatted(let content):
      !content.plainText.isBlank
    }
  }
}

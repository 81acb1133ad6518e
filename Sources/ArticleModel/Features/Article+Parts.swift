extension Medium {
  /// Whether there is more than the address of one file.
  var hasRenditions: Bool {
    guard let first = renditions.first else { return false }
    return renditions.count > 1 || first != Rendition(href: first.href) || first.href == nil
  }
}

extension Link {
  /// Whether there is more than an address and a title.
  var hasRelation: Bool { rel != nil || id != nil || version != nil || contentType != nil }
}

extension [Block] {
  /// The text, where the blocks are one paragraph of plain text.
  public var plainParagraph: Text? {
    if count == 1, case .paragraph(let content)? = first { content.plain } else { nil }
  }

  /// Whether the blocks are one paragraph of plain text, and not of none.
  var isPlainParagraph: Bool { plainParagraph.map { !$0.isEmpty } ?? false }

  /// The text without its markup, a space between blocks.
  public var plainText: Text {
    Text(map(\.plainText.string).filter { !$0.utf8.isEmpty }.joined(separator: " "))
  }
}

extension Block {
  /// The text without its markup; lines are joined by spaces, cells by tabs.
  public var plainText: Text {
    switch self {
    case .paragraph(let content), .heading(_, let content):
      content.plainText
    case .preformatted(let content):
      content.lines.map(Block.paragraph).plainText
    case .list(_, let items):
      items.flatMap(\.self).plainText
    case .quote(let blocks):
      blocks.plainText
    case .table(let table):
      ([.paragraph(table.caption)] + table.rowParagraphs).plainText
    case .image(let image):
      image.caption.plainText
    case .rule:
      ""
    case .embed(let embed):
      embed.href ?? ""
    }
  }
}

extension Table {
  /// A paragraph for each row that holds any text, its cells divided by tabs.
  var rowParagraphs: [Block] {
    rows.compactMap { row in
      let cells = row.map(\.blocks.plainText.string)
      if cells.allSatisfy(\.utf8.isEmpty) { return nil }
      return .paragraph(Inlines(Text(cells.joined(separator: "\t"))))
    }
  }
}

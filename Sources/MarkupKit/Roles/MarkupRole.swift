import ArticleModel

/// What an element of a dialect is to the model.
enum MarkupRole: Sendable {
  /// Holds blocks and is nothing itself.
  case container
  case paragraph
  case heading(Int)
  case list(ordered: Bool)
  case item
  /// Terms and what they mean: blocks, for want of a type.
  case definitions
  case quote
  case preformatted
  case table
  case rows(Rows)
  case row
  case cell(header: Bool)
  case caption
  case image
  case figure
  case figureCaption
  case rule
  case embed

  /// Holds text and is nothing itself.
  case plain
  /// Says something of its text that the model does not.
  case flattened
  case style(InlineStyle)
  case link
  case lineBreak

  /// Holds no text of the article.
  case skipped
  /// Holds no text of the article, as nobody would expect.
  case silent
  /// The head of a document.
  case head
  case unknown

  /// NITF's `hl2`, whose class may tell a level.
  case subheading
  /// NITF's `em`, whose class may tell a style.
  case emphasis
  /// NITF's `frac`.
  case fraction
  /// NITF's `media`: a picture or an embed.
  case media
  /// One of NITF's elements for names.
  case entity(NITFEntity)

  /// A group of rows.
  enum Rows: Sendable {
    case head
    case body
    case foot
  }
}

extension MarkupDialect {
  /// The role of elements of this name.
  func role(_ name: Text) -> MarkupRole {
    let roles = self == .xhtml ? MarkupRole.xhtml : MarkupRole.nitf
    if let role = roles[name] { return role }
    guard name.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return .unknown }
    return roles[Text(name.string.lowercased())] ?? .unknown
  }
}

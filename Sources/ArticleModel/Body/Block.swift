/// A part of a body that stands on lines of its own.
public enum Block: Hashable, Sendable {
  /// A paragraph.
  case paragraph(Inlines)
  /// A heading inside the text, level 1 to 6.
  case heading(level: Int, Inlines)
  /// A list, of which each item is a sequence of blocks.
  case list(ordered: Bool, items: [[Block]])
  /// A quotation.
  case quote([Block])
  /// Text whose white space and line ends count.
  case preformatted(Inlines)
  /// A table.
  case table(Table)
  /// A picture in its place.
  indirect case image(Image)
  /// A line between two parts of the text.
  case rule
  /// Something from elsewhere that is shown in its place.
  indirect case embed(Embed)
}

/// A picture in its place in the text.
public struct Image: Hashable, Sendable {
  /// The id of one of the article's media.
  public var media: Text?
  /// The address, where it is none of the article's media.
  public var href: Text?
  /// The caption.
  public var caption: Inlines

  /// Creates an image.
  public init(media: Text? = nil, href: Text? = nil, caption: Inlines = Inlines()) {
    self.media = media
    self.href = href
    self.caption = caption
  }
}

/// Something from elsewhere that is shown in its place: a post, a map, a player.
public struct Embed: Hashable, Sendable {
  /// Its address.
  public var href: Text?
  /// The markup that shows it, as given; nothing in it is run or loaded.
  public var html: Text?
  /// Who provides it.
  public var provider: Text?

  /// Creates an embed.
  public init(href: Text? = nil, html: Text? = nil, provider: Text? = nil) {
    self.href = href
    self.html = html
    self.provider = provider
  }
}

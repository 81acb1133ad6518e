/// A run of text, or something that stands inside a line of it.
///
/// What is large and rare is `indirect`, here and in `Block`, so that a body takes little memory.
public enum Inline: Hashable, Sendable {
  /// Plain text.
  case text(Text)
  /// Text in a style.
  case styled(InlineStyle, Inlines)
  /// Text that leads somewhere.
  indirect case link(Hyperlink)
  /// A line break.
  case lineBreak
  /// Text that names a person, an organisation, a place …
  indirect case entity(Entity)
}

/// A style of inline text.
public enum InlineStyle: String, CaseIterable, Sendable {
  case emphasis
  case strong
  case underline
  case superscript
  case `subscript`
  case code
  case quote
}

/// Inline text that leads somewhere.
public struct Hyperlink: Hashable, Sendable {
  /// Where it leads.
  public var href: Text?
  /// What is said of the target.
  public var title: Text?
  /// The text.
  public var content: Inlines

  /// Creates a link.
  public init(href: Text?, title: Text? = nil, _ content: Inlines) {
    self.href = href
    self.title = title
    self.content = content
  }
}

/// Inline text that names something.
public struct Entity: Hashable, Sendable {
  /// What kind of thing it names, such as `person`, `organisation` or `place`.
  public var kind: Text?
  /// Which one.
  public var concept: Concept?
  /// The text.
  public var content: Inlines

  /// Creates an entity.
  public init(kind: Text? = nil, concept: Concept? = nil, _ content: Inlines) {
    self.kind = kind
    self.concept = concept
    self.content = content
  }
}
